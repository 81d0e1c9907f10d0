package app.smallwins.fakes;

import app.smallwins.domain.Caller;
import app.smallwins.domain.Conversation;
import app.smallwins.domain.DeviceSettings;
import app.smallwins.domain.JarId;
import app.smallwins.domain.Question;
import app.smallwins.domain.RequestKey;
import app.smallwins.domain.Source;
import app.smallwins.domain.Visit;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/** Visits to test with: somebody in New York, at a quarter past eight in the morning. */
public final class Visits {

    public static final JarId JAR = JarId.derivedFrom("test", "somebody");
    private static final Instant MORNING = Instant.parse("2026-11-20T13:15:00Z");

    private Visits() {}

    /** The nth request of the day, a minute after the one before, after nothing was said. */
    public static Visit nth(int nth) {
        return visit(nth, Locale.US, Conversation.fresh());
    }

    public static Visit in(Locale locale, int nth) {
        return visit(nth, locale, Conversation.fresh());
    }

    /** The answer to a question. */
    public static Visit answering(Question question, int nth) {
        return visit(nth, Locale.US, new Conversation(Optional.of(question), Optional.empty(), List.of(), 0));
    }

    /** After what was said before. */
    public static Visit after(int nth, Conversation conversation) {
        return visit(nth, Locale.US, conversation);
    }

    /** After somebody said that they are not safe. */
    public static Visit careful(int nth) {
        return visit(nth, Locale.US, new Conversation(Optional.empty(), Optional.empty(), List.of(), 1));
    }

    /** The same visit at a device that has a screen. */
    public static Visit atAScreen(Visit visit) {
        var screen = new DeviceSettings() {
            @Override
            public Optional<ZoneId> timeZone() {
                return visit.device().timeZone();
            }

            @Override
            public boolean hasScreen() {
                return true;
            }
        };
        return new Visit(visit.caller(), visit.locale(), visit.now(), visit.received(), visit.request(),
                visit.randomness(), screen, visit.conversation(), visit.reminders());
    }

    private static Visit visit(int nth, Locale locale, Conversation conversation) {
        return new Visit(new Caller(JAR, JAR, Source.voice("a device")), locale, MORNING.plusSeconds(60L * nth),
                MORNING.plusSeconds(60L * nth + 1),
                RequestKey.of("request " + nth), new Random(nth), Optional::empty, conversation);
    }
}
