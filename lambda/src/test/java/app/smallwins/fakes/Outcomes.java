package app.smallwins.fakes;

import app.smallwins.domain.CheerId;
import app.smallwins.domain.DeviceId;
import app.smallwins.domain.FriendName;
import app.smallwins.domain.JarId;
import app.smallwins.domain.Note;
import app.smallwins.domain.NoteId;
import app.smallwins.domain.Outcome;
import app.smallwins.domain.JoinCode;
import app.smallwins.domain.PairingCode;
import app.smallwins.domain.Period;
import app.smallwins.domain.RequestKey;
import app.smallwins.domain.ShareId;
import app.smallwins.domain.Tally;
import app.smallwins.domain.TinyStep;
import app.smallwins.domain.Utterance;
import app.smallwins.domain.Win;
import app.smallwins.domain.WinId;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One outcome of every kind there is, made from the records themselves: lists are full, what may be there is there, and
 * what somebody said is forty words long.
 */
public final class Outcomes {

    private static final int FULL = 50;
    private static final Instant AT = Instant.parse("2026-11-20T08:00:00Z");
    private static final RequestKey REQUEST = RequestKey.of("request");

    private final Map<Type, Object> samples = new HashMap<>();

    private Outcomes(String said, boolean truth) {
        samples.put(String.class, said);
        samples.put(boolean.class, truth);
        samples.put(int.class, 12);
        samples.put(Utterance.class, new Utterance("i", said));
        samples.put(LocalDate.class, Wins.TODAY);
        samples.put(YearMonth.class, YearMonth.from(Wins.TODAY));
        samples.put(LocalTime.class, LocalTime.of(20, 30));
        samples.put(Instant.class, AT);
        samples.put(Duration.class, Duration.ofMinutes(10));
        samples.put(ZoneId.class, ZoneId.of("Europe/Berlin"));
        samples.put(Locale.class, Locale.US);
        samples.put(URI.class, URI.create("https://d111111abcdef8.cloudfront.net/"));
        samples.put(WinId.class, WinId.of(AT, REQUEST));
        samples.put(NoteId.class, NoteId.of(AT, REQUEST));
        samples.put(RequestKey.class, REQUEST);
        samples.put(JarId.class, Visits.JAR);
        samples.put(PairingCode.class, new PairingCode("BCDFGHJK"));
        samples.put(JoinCode.class, new JoinCode("12345678"));
        samples.put(Win.class, Wins.told(Wins.TODAY, AT, "request", said));
        samples.put(Note.class,
                new Note(NoteId.of(AT, REQUEST), Note.Kind.GRATITUDE, new Utterance("i", said), AT, "en", AT));
        samples.put(TinyStep.class, new TinyStep("Drink a sip of water.", "i drank a sip of water"));
        samples.put(CheerId.class, CheerId.of(AT, REQUEST));
        samples.put(DeviceId.class, new DeviceId("0123456789abcdef"));
        samples.put(ShareId.class, new ShareId("0123456789abcdef"));
        samples.put(FriendName.class, new FriendName("Anna"));
        samples.put(Period.class, new Period.Everything());
        samples.put(Tally.class, everyDay());
    }

    /** All kinds. {@code truth} is what every yes or no in them is. */
    public static Stream<Outcome> of(String said, boolean truth) {
        var outcomes = new Outcomes(said, truth);
        return Stream.of(Outcome.class.getPermittedSubclasses()).map(kind -> (Outcome) outcomes.make(kind));
    }

    /** A sample of any type that can be in an outcome. */
    public static <T> T sample(Class<T> type, String said) {
        return type.cast(new Outcomes(said, true).make(type));
    }

    private static Tally everyDay() {
        return Tally.of(IntStream.range(0, 365)
                .boxed()
                .collect(Collectors.toMap(day -> Wins.TODAY.minusDays(day), _ -> 3)));
    }

    private Object make(Type type) {
        if (samples.containsKey(type)) {
            return samples.get(type);
        }
        return switch (type) {
            case ParameterizedType of when of.getRawType() == Optional.class ->
                Optional.of(make(of.getActualTypeArguments()[0]));
            case ParameterizedType of when of.getRawType() == SortedSet.class ->
                new TreeSet<>(List.of(make(of.getActualTypeArguments()[0])));
            case ParameterizedType of -> Collections.nCopies(FULL, make(of.getActualTypeArguments()[0]));
            case Class<?> kind when kind.isEnum() -> kind.getEnumConstants()[0];
            case Class<?> kind when kind.isSealed() -> make(kind.getPermittedSubclasses()[0]);
            case Class<?> kind when kind.isRecord() -> made(kind);
            default -> throw new AssertionError("there is no sample of " + type);
        };
    }

    private Object made(Class<?> kind) {
        var parts = kind.getRecordComponents();
        var types = Stream.of(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            var constructor = kind.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(Stream.of(parts).map(part -> make(part.getGenericType())).toArray());
        } catch (InvocationTargetException refused) {
            throw new AssertionError("give Outcomes a sample of " + kind, refused.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
