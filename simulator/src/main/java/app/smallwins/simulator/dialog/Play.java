package app.smallwins.simulator.dialog;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;

import app.smallwins.simulator.amazon.Recipient;
import app.smallwins.simulator.amazon.ZoneSetting;
import app.smallwins.simulator.device.Echo;
import app.smallwins.simulator.device.Saying;
import app.smallwins.simulator.device.Speaker;
import app.smallwins.simulator.device.Turn;
import app.smallwins.simulator.device.UnusableAnswer;
import app.smallwins.simulator.dialog.Script.Step;
import app.smallwins.simulator.dialog.Transcript.Exchange;
import app.smallwins.simulator.http.Simulator;

/** Plays one script in one locale, with a jar of its own. */
public final class Play {

    private static final Duration BETWEEN_SENTENCES = Duration.ofSeconds(20);
    private static final LocalDateTime BEGINNING = LocalDateTime.parse("2026-11-20T08:15:00");

    private final Script script;
    private final String name;
    private final Simulator desk;
    private final Echo echo;
    private final List<Exchange> exchanges = new ArrayList<>();
    private final Set<String> devices = new HashSet<>();
    private Speaker speaker;
    private Instant now;
    private Optional<String> session = Optional.empty();
    private boolean tableReachable = true;
    private int named;

    private Play(Script script, Locale locale, String name, Simulator desk) {
        this.script = script;
        this.name = name;
        this.desk = desk;
        this.echo = desk.echo(this::answer, this::moment, this::nextId);
        this.speaker = new Speaker(id("account", "somebody"), Optional.empty(), id("device", "livingroom"), locale);
        this.now = BEGINNING.atZone(script.zone()).toInstant();
    }

    /**
     * Plays it.
     *
     * @param name sets its jars apart from all others; the same name gives the same ids
     */
    public static Transcript of(Script script, Locale locale, String name, Simulator desk) {
        var play = new Play(script, locale, name, desk);
        play.arrive();
        script.steps().forEach(play::step);
        return new Transcript(play.exchanges);
    }

    private void step(Step step) {
        switch (step) {
            case Step.At(var time) -> now = time.atZone(desk.settings().zone(speaker.device())).toInstant();
            case Step.AsPerson(var person) -> speaker = speaker.withPerson(person.map(called -> id("person", called)));
            case Step.AsUser(var user) -> changeSpeaker(speaker.withUser(id("account", user)));
            case Step.OnDevice(var device) -> changeSpeaker(speaker.withDevice(id("device", device)));
            case Step.DeviceZone(var setting) -> desk.settings().set(speaker.device(), setting);
            case Step.Reminders(var setting) -> desk.reminders().set(speaker.user(), setting);
            case Step.TableReachable(var reachable) -> tableReachable = reachable;
            case Step.Leave() -> leave();
            case Step.Say say -> say(say);
        }
    }

    /** Somebody else, or somewhere else: no session goes on there. */
    private void changeSpeaker(Speaker another) {
        leave();
        speaker = another;
        arrive();
    }

    /** A device that was not there before is set to the script's zone. */
    private void arrive() {
        if (devices.add(speaker.device())) {
            desk.settings().set(speaker.device(), new ZoneSetting.In(script.zone()));
        }
    }

    private void leave() {
        session.ifPresent(echo::leave);
        session = Optional.empty();
    }

    private void say(Step.Say say) {
        try {
            var turn = echo.say(new Saying(say.words(), speaker, Optional.of(now), session));
            session = Optional.of(turn.session()).filter(_ -> turn.open());
            exchanges.add(new Exchange(say.line(), say.words(), heard(turn),
                    say.expectation().complaints(turn, reminders())));
        } catch (UnusableAnswer unusable) {
            session = Optional.empty();
            exchanges.add(new Exchange(say.line(), say.words(), "", List.of(unusable.getMessage())));
        }
        now = now.plus(BETWEEN_SENTENCES);
    }

    private String reminders() {
        var recipient = new Recipient(speaker.user(), speaker.device());
        var written = desk.reminders().list(recipient).stream().map(Play::written).toList();
        return written.isEmpty() ? "none" : String.join(", ", written);
    }

    private static String written(JsonNode reminder) {
        var trigger = reminder.path("trigger");
        var when = trigger.has("recurrence")
                ? trigger.at("/recurrence/recurrenceRules/0").asText() + " from "
                        + trigger.at("/recurrence/startDateTime").asText()
                : trigger.path("scheduledTime").asText();
        return when + ' ' + trigger.path("timeZoneId").asText("anywhere");
    }

    private static String heard(Turn turn) {
        return "%s  (%s, session %s)".formatted(turn.speech().orElse("(silence)"), turn.outcome(),
                turn.open() ? "open" : "ends");
    }

    private app.smallwins.simulator.skill.SkillEndpoint.Answer answer(byte[] envelope) {
        var door = tableReachable ? desk.skill().door() : desk.skill().doorWithoutTable();
        return door.answer(envelope);
    }

    private Instant moment() {
        return now;
    }

    private String nextId() {
        return UUID.nameUUIDFromBytes((name + '/' + named++).getBytes(StandardCharsets.UTF_8)).toString();
    }

    private String id(String kind, String called) {
        return "amzn1.ask." + kind + '.' + name.replaceAll("[^A-Za-z0-9-]", "-") + '.' + called;
    }
}
