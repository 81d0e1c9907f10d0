package app.smallwins.alexa;

import app.smallwins.domain.Caller;
import app.smallwins.domain.JarId;
import app.smallwins.domain.RequestKey;
import app.smallwins.domain.Source;
import app.smallwins.domain.Visit;
import app.smallwins.speech.Replies;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.SplittableRandom;

/** Turns a request into a visit: who, when, where, and what was said before. */
final class Visits {

    private static final int HEX = 16;

    private final AlexaApi api;
    private final InstantSource clock;
    private final Replies replies;

    Visits(AlexaApi api, InstantSource clock, Replies replies) {
        this.api = api;
        this.clock = clock;
        this.replies = replies;
    }

    Visit visit(Envelope envelope, Locale locale) {
        var now = envelope.timestamp().orElseGet(clock::instant);
        var request = key(envelope, now);
        var caller = caller(envelope);
        return new Visit(caller, locale, now, clock.instant(), request, chance(request), api.settings(envelope),
                SessionAttributes.read(envelope.attributes(), caller.jar()),
                api.reminders(envelope, locale, replies.alert(locale)));
    }

    /** A recognised voice has a jar of its own; everybody else shares the household's. */
    private static Caller caller(Envelope envelope) {
        var household = JarId.derivedFrom("alexa-user", envelope.userId().orElse(""));
        var jar = envelope.personId().map(person -> JarId.derivedFrom("alexa-person", person)).orElse(household);
        return new Caller(jar, household, Source.voice(envelope.deviceId()));
    }

    private static RequestKey key(Envelope envelope, Instant now) {
        return RequestKey.of(envelope.requestId().isEmpty() ? now + " " + envelope.slots() : envelope.requestId());
    }

    /** The same request is answered with the same words: chance comes from its key. */
    private static SplittableRandom chance(RequestKey request) {
        return new SplittableRandom(Long.parseUnsignedLong(request.value(), HEX));
    }
}
