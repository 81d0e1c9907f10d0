package app.smallwins.faults;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.smallwins.alexa.VoiceDoor;
import app.smallwins.domain.JarId;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Somebody who talks to the voice door, and remembers what they heard. */
final class Talker {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant MORNING = Instant.parse("2026-11-20T09:00:00Z");
    private static final int ATTEMPTS = 3;
    static final String OPEN = "LaunchRequest";
    private static final Set<String> FAILURES = Set.of("WinNotKept", "JarOutOfReach",
            "DeletionUncertain");

    private final VoiceDoor door;
    private final String name;
    private final Tongue tongue;
    private final String device;
    private final Duration clockAhead;
    final Ledger ledger;
    final List<Answered> answers = new ArrayList<>();
    private JsonNode attributes = JSON.createObjectNode();

    /** Somebody with one device. */
    Talker(VoiceDoor door, String name, Tongue tongue) {
        this(door, name, tongue, "desk", Duration.ZERO, new Ledger(JarId.derivedFrom("alexa-user", name)));
    }

    private Talker(VoiceDoor door, String name, Tongue tongue, String device, Duration clockAhead, Ledger ledger) {
        this.door = door;
        this.name = name;
        this.tongue = tongue;
        this.device = device;
        this.clockAhead = clockAhead;
        this.ledger = ledger;
    }

    /** The same person at another device. */
    Talker at(String other, Duration itsClockIsAhead) {
        return new Talker(door, name, tongue, other, itsClockIsAhead, ledger);
    }

    /** The same person, when the function has been started anew. */
    Talker through(VoiceDoor other) {
        return new Talker(other, name, tongue, device + " anew", clockAhead, ledger);
    }

    /** A conversation of at least ten turns. */
    void talk() {
        tells(11);
        tells(12);
        says("RecapIntent", "{}", false);
        tells(13);
        takesBack(13);
        says("CountIntent", "{}", false);
        tells(14);
        says("LogGratitudeIntent", slot("thing", tongue.thankful), false);
        tells(15);
        says("RecapIntent", "{}", false);
    }

    /** Tells a win, and says "try again" while it is not kept. */
    void tells(int number) {
        tellsOnce(number);
        for (var attempt = 1; attempt < ATTEMPTS && !answers.getLast().succeeded(); attempt++) {
            triesAgain(number);
        }
    }

    void tellsOnce(int number) {
        attributes = JSON.createObjectNode();
        noted(number, says("LogWinIntent", slot("win", tongue.win(number)), false), "WinLogged");
    }

    void triesAgain(int number) {
        noted(number, says("TryAgainIntent", "{}", true), "WinLogged");
    }

    void takesBack(int number) {
        if (answers.getLast().succeeded()) {
            attributes = JSON.createObjectNode();
            var outcome = says("UndoIntent", "{}", false);
            if (outcome.equals("WinTakenOut")) {
                ledger.gone(tongue.win(number));
            } else {
                ledger.notKnown(tongue.win(number));
            }
        }
    }

    /** Wants everything deleted. */
    void leaves() {
        says("DeleteEverythingIntent", "{}", false);
        says("AMAZON.YesIntent", "{}", false);
    }

    private void noted(int number, String outcome, String confirmed) {
        if (outcome.equals(confirmed)) {
            ledger.kept(tongue.win(number));
        } else {
            ledger.notKnown(tongue.win(number));
        }
    }

    /** One request that is delivered three times at once, and then once more. */
    void isDeliveredFourTimes(int number) {
        var request = envelope("LogWinIntent", slot("win", tongue.win(number)));
        var heard = Stream.of(request, request, request).parallel().map(door::answer).toList();
        var again = door.answer(request);
        assertThat(heard).extracting(VoiceDoor.Answer::outcome).containsOnly("WinLogged");
        assertThat(heard).extracting(VoiceDoor.Answer::responseEnvelope)
                .allSatisfy(answer -> assertThat(answer).isEqualTo(again.responseEnvelope()));
        ledger.kept(tongue.win(number));
    }

    /** @return what came of it */
    String says(String intent, String slots, boolean isRepetition) {
        var before = System.nanoTime();
        var answer = door.answer(envelope(intent, slots));
        var took = Duration.ofNanos(System.nanoTime() - before);
        var heard = read(answer.responseEnvelope());
        Spoken.assertWellFormed(heard, tongue.locale);
        assertThat(answer.outcome()).isNotEqualTo("Fault");
        attributes = heard.path("sessionAttributes");
        answers.add(new Answered(answer.outcome(), took, !FAILURES.contains(answer.outcome()), isRepetition));
        return answer.outcome();
    }

    private byte[] envelope(String intent, String slots) {
        var nth = answers.size();
        var envelope = (ObjectNode) read(
                """
                        {"version": "1.0", "session": {"new": true, "sessionId": "s", "user": {"userId": "%1$s"}},
                         "context": {"System": {"user": {"userId": "%1$s"}, "device": {"deviceId": "%7$s"}}},
                         "request": {"type": "IntentRequest", "requestId": "%1$s/%7$s/%2$d", "timestamp": "%3$s", "locale": "%4$s",
                                     "intent": {"name": "%5$s", "slots": %6$s}}}
                        """
                        .formatted(name, nth, MORNING.plus(clockAhead).plusSeconds(60L * nth),
                                tongue.locale.toLanguageTag(), intent, slots, device)
                        .getBytes(UTF_8));
        ((ObjectNode) envelope.path("session")).set("attributes", attributes);
        if (intent.equals(OPEN)) {
            ((ObjectNode) envelope.path("request")).put("type", OPEN);
        }
        return envelope.toString().getBytes(UTF_8);
    }

    private static String slot(String name, String value) {
        return "{\"%1$s\": {\"name\": \"%1$s\", \"value\": \"%2$s\"}}".formatted(name, value);
    }

    private static JsonNode read(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }
}
