package app.smallwins.simulator.device;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import app.smallwins.simulator.hearing.Ears;
import app.smallwins.simulator.hearing.Heard;
import app.smallwins.simulator.skill.SkillEndpoint;

/**
 * An Echo without its microphone: takes sentences in writing and plays them to the skill as Alexa would. Safe to use
 * from several threads.
 */
public final class Echo {

    /** The skill that its requests are for. */
    public static final String SKILL = "amzn1.ask.skill.small-wins";

    private final SkillEndpoint skill;
    private final Envelopes envelopes;
    private final Sessions sessions = new Sessions();
    private final Function<String, ZoneId> zoneOfDevice;
    private final InstantSource clock;
    private final Supplier<String> ids;
    private final Permissions permissions;

    /**
     * @param skill what the envelopes are sent to
     * @param amazon where the skill can call back
     * @param zoneOfDevice the time zone a device, given by its id, is set to
     * @param clock tells now, for sentences that do not say when they are spoken
     * @param ids names for requests and sessions, each new
     */
    public Echo(SkillEndpoint skill, AmazonAccess amazon, Function<String, ZoneId> zoneOfDevice, InstantSource clock,
            Supplier<String> ids) {
        this.skill = skill;
        this.envelopes = new Envelopes(amazon, () -> "amzn1.echo-api.request." + ids.get());
        this.zoneOfDevice = zoneOfDevice;
        this.clock = clock;
        this.ids = ids;
        this.permissions = amazon.permissions();
    }

    /**
     * Says something to the device. A sentence that names the skill begins a session; other words go on with the
     * session named, or, when that is not open, are taken as said to the skill.
     *
     * @throws NoSuchLanguage when the skill does not speak the speaker's language
     * @throws SomebodyElsesSession when the session named is open for somebody else
     * @throws UnusableAnswer when the skill's answer is nothing that Alexa would play
     */
    public Turn say(Saying saying) {
        var ears = Ears.of(saying.speaker().locale()).orElseThrow(() -> new NoSuchLanguage(saying.speaker().locale()));
        var at = saying.at().orElseGet(clock::instant);
        boolean named = ears.isNamedIn(saying.words());
        var ongoing = takeUp(saying.session(), saying.speaker()).filter(_ -> !named);
        var heard = heard(ears, ongoing, saying, at);
        var session = ongoing.orElseGet(() -> begin(saying.session(), saying.speaker()));
        var request = envelopes.heard(heard, session, ongoing.isEmpty(), saying.speaker(), at);
        return answered(ears, heard, named || ongoing.isPresent(), session, request);
    }

    /**
     * Touches something on the screen.
     *
     * @throws NoSuchLanguage when the skill does not speak the device's language
     * @throws SomebodyElsesSession when the session named is open for somebody else
     * @throws UnusableAnswer when the skill's answer is nothing that Alexa would play
     */
    public Turn touch(Touching touching) {
        var speaker = touching.speaker();
        var ears = Ears.of(speaker.locale()).orElseThrow(() -> new NoSuchLanguage(speaker.locale()));
        var ongoing = takeUp(touching.session(), speaker);
        var session = ongoing.orElseGet(() -> begin(touching.session(), speaker));
        var touch = new Heard.Touch(touching.arguments(), touching.token());
        var at = touching.at().orElseGet(clock::instant);
        return answered(ears, touch, true, session, envelopes.heard(touch, session, ongoing.isEmpty(), speaker, at));
    }

    /** Whether the device still listens for an answer in this session. */
    public boolean isOpen(String session) {
        return sessions.isOpen(session);
    }

    /** Who opened a session that is still open. */
    public Optional<Speaker> speakerIn(String session) {
        return sessions.speakerIn(session);
    }

    /** Leaves an open session without a word, as one does by walking away. The skill is told, and says nothing. */
    public void leave(String session) {
        sessions.take(session)
                .ifPresent(open -> skill.answer(bytes(
                        envelopes.ended("EXCEEDED_MAX_REPROMPTS", open, open.speaker(), clock.instant()))));
    }

    private Optional<Session> takeUp(Optional<String> session, Speaker speaker) {
        var open = session.flatMap(sessions::take);
        if (open.isPresent() && !open.get().speaker().sharesSessionWith(speaker)) {
            sessions.keep(open.get());
            throw new SomebodyElsesSession();
        }
        return open;
    }

    /** What answers Alexa's own question is for her, and not for the skill. */
    private Heard heard(Ears ears, Optional<Session> ongoing, Saying saying, Instant at) {
        if (ongoing.flatMap(Session::asked).isEmpty()) {
            return ears.heard(saying.words(), today(saying, at));
        }
        var answer = ears.permissionAnswer(saying.words());
        if (answer.isGiven()) {
            permissions.give(saying.speaker().user());
        }
        return answer;
    }

    private Session begin(Optional<String> name, Speaker speaker) {
        var id = name.orElseGet(() -> "amzn1.echo-api.session." + ids.get());
        return new Session(id, speaker, JsonNodeFactory.instance.objectNode(), Optional.empty());
    }

    private LocalDate today(Saying saying, Instant at) {
        return at.atZone(zoneOfDevice.apply(saying.speaker().device())).toLocalDate();
    }

    private Turn answered(Ears ears, Heard heard, boolean named, Session session, ObjectNode request) {
        var answer = skill.answer(bytes(request));
        var read = AlexaAnswer.read(answer.envelope());
        var asked = read.permission();
        boolean open = !(heard instanceof Heard.Exit) && (read.keepsSessionOpen() || asked.isPresent());
        if (open || read.staysForTouch()) {
            sessions.keep(new Session(session.id(), session.speaker(), read.attributes(), asked));
        }
        return new Turn(heard, named, answer.outcome(), speech(read, ears), read.ssml(), read.reprompt(), read.card(),
                session.id(), open, request, read.envelope());
    }

    /** What is heard: the skill, and Alexa after it when she has to ask something herself. */
    private static Optional<String> speech(AlexaAnswer read, Ears ears) {
        return read.permission().isEmpty()
                ? read.speech()
                : Optional.of(read.speech().map(said -> said + ' ').orElse("") + ears.permissionQuestion());
    }

    private static byte[] bytes(ObjectNode envelope) {
        return envelope.toString().getBytes(StandardCharsets.UTF_8);
    }
}
