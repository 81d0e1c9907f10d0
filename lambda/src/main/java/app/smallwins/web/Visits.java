package app.smallwins.web;

import app.smallwins.domain.Caller;
import app.smallwins.domain.Conversation;
import app.smallwins.domain.DeviceSettings;
import app.smallwins.domain.RequestKey;
import app.smallwins.domain.Visit;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Turns a request into a visit. Nothing was said before: each request stands for itself. */
final class Visits {

    private final RandomGenerator secure;

    Visits(RandomGenerator secure) {
        this.secure = secure;
    }

    /** A request that will not come again. */
    RequestKey fresh() {
        return new RequestKey(HexFormat.of().toHexDigits(secure.nextLong()));
    }

    /**
     * @param now the moment it is about
     * @param received the moment it came
     */
    static Visit visit(Caller caller, Locale locale, Instant now, Instant received, RequestKey request) {
        return new Visit(caller, locale, now, received, request, chance(request), DeviceSettings.unknown(),
                Conversation.fresh());
    }

    /** The same request is answered with the same words: chance comes from its key. */
    private static SplittableRandom chance(RequestKey request) {
        return new SplittableRandom(HexFormat.fromHexDigitsToLong(request.value()));
    }
}
