package app.smallwins.simulator.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import app.smallwins.simulator.device.Display;
import app.smallwins.simulator.device.Echo;
import app.smallwins.simulator.device.NoSuchLanguage;
import app.smallwins.simulator.device.Saying;
import app.smallwins.simulator.device.SomebodyElsesSession;
import app.smallwins.simulator.device.Speaker;
import app.smallwins.simulator.device.Touching;
import app.smallwins.simulator.device.UnusableAnswer;

/** What is done to a device, as JSON says it. */
final class DeviceJson {

    private final Echo echo;
    private final Speaker usual;

    /** @param usual who speaks when nothing is said about it */
    DeviceJson(Echo echo, Speaker usual) {
        this.echo = echo;
        this.usual = usual;
    }

    Saying saying(JsonBody body) {
        return new Saying(body.requiredText("say"), speaker(body), at(body), body.text("session"));
    }

    Touching touching(JsonBody body) {
        return new Touching(body.texts("arguments"), body.requiredText("token"), speaker(body), at(body),
                body.text("session"));
    }

    /** What is not said is as in the session that goes on, or else as usual. */
    private Speaker speaker(JsonBody body) {
        var known = body.text("session").flatMap(echo::speakerIn).orElse(usual);
        return new Speaker(body.text("user").orElse(known.user()), body.text("person").or(known::person),
                body.text("device").orElse(known.device()),
                body.text("locale").map(DeviceJson::locale).orElse(known.locale()),
                body.text("screen").map(DeviceJson::display).or(known::display));
    }

    /** An answer, or the problem that keeps it from being one. */
    static <T> T answered(Supplier<T> turn) {
        try {
            return turn.get();
        } catch (NoSuchLanguage | SomebodyElsesSession refused) {
            throw new Problem(refused instanceof NoSuchLanguage ? 400 : 409, "Not possible", refused.getMessage());
        } catch (UnusableAnswer unusable) {
            throw new Problem(502, "Alexa would refuse this answer", unusable.getMessage());
        }
    }

    private static Optional<Instant> at(JsonBody body) {
        return body.text("at").map(DeviceJson::instant);
    }

    private static Display display(String written) {
        return Display.of(written)
                .orElseThrow(() -> Problem.badRequest("\"screen\" has to be round, small, wide or tv."));
    }

    private static Locale locale(String tag) {
        try {
            return new Locale.Builder().setLanguageTag(tag).build();
        } catch (IllformedLocaleException unreadable) {
            throw Problem.badRequest("\"locale\" has to be like en-US.");
        }
    }

    private static Instant instant(String written) {
        try {
            return OffsetDateTime.parse(written).toInstant();
        } catch (DateTimeException unreadable) {
            throw Problem.badRequest("\"at\" has to be like 2026-11-20T08:15:00Z.");
        }
    }
}
