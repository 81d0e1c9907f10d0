package app.smallwins.domain;

import app.smallwins.domain.JarStore.Place;
import app.smallwins.domain.JarStore.Told;
import app.smallwins.domain.JarStore.Trace;
import app.smallwins.domain.Keepsakes.Promise;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * All that is in a jar, for its owner to take along, in parts of a bounded size. Each method throws
 * {@link JarUnreachable} when the table does not answer in time.
 */
public final class Exports {

    private static final int AT_ONCE = 500;

    /** More than all that surrounds the words, in any format. */
    private static final int FRAME = 640;

    private final JarStore store;
    private final Looks looks;

    Exports(JarStore store, Looks looks) {
        this.store = store;
        this.looks = looks;
    }

    /**
     * Some of what there is.
     *
     * @param more whether there is more after the last item
     */
    public record Part<T>(List<T> items, boolean more) {

        public Part {
            items = List.copyOf(items);
        }
    }

    /** What is beside the wins and notes; a jar that is being deleted shows nothing but that. */
    public Shelf shelf(Visit visit) {
        return looks.around(visit);
    }

    /** What the owner is counting towards, with how they told it. */
    public Promise promise(JarId jar, Reward reward) {
        var told = store.told(jar, reward.note().told())
                .flatMap(trace -> trace instanceof Told.Noted(var note) ? Optional.of(note) : Optional.empty());
        return new Promise("", reward, told.orElseGet(reward::note));
    }

    /**
     * Everything that was ever told, earliest first.
     *
     * @param after the last name of the part before
     * @param bytes what the part may take in UTF-8, however it is written
     */
    public Part<Trace> told(JarId jar, Optional<WinId> after, long bytes) {
        return part(after, bytes,
                last -> store.traces(jar, last, AT_ONCE), trace -> trace.told().name(),
                trace -> bytes(trace.told()));
    }

    /**
     * The wins, latest day first. A day is not cut in two, unless it fills a part alone.
     *
     * @param after the last win of the part before
     * @param bytes what the part may take in UTF-8, however it is written
     */
    public Part<Win> byDay(JarId jar, Optional<Place> after, long bytes) {
        var part = part(after, bytes, last -> store.page(jar, Optional.empty(), last, AT_ONCE), Place::of,
                win -> bytes(win.said()));
        return part.more() ? new Part<>(wholeDays(part.items()), true) : part;
    }

    private static List<Win> wholeDays(List<Win> wins) {
        var whole = wins.stream().filter(win -> !win.day().equals(wins.getLast().day())).toList();
        return whole.isEmpty() ? wins : whole;
    }

    private static <T, P> Part<T> part(Optional<P> after, long bytes, Function<Optional<P>, List<T>> page,
            Function<T, P> place, ToLongFunction<T> size) {
        var items = new ArrayList<T>();
        var room = bytes;
        while (true) {
            var last = items.isEmpty() ? after : Optional.of(place.apply(items.getLast()));
            var next = page.apply(last);
            for (var item : next) {
                room -= size.applyAsLong(item);
                if (room < 0 && !items.isEmpty()) {
                    return new Part<>(items, true);
                }
                items.add(item);
            }
            if (next.size() < AT_ONCE) {
                return new Part<>(items, false);
            }
        }
    }

    private static long bytes(Told told) {
        return switch (told) {
            case Told.InJar(var win) -> bytes(win.said());
            case Told.Noted(var note) -> bytes(note.said());
            case Told.TakenOut _ -> FRAME;
        };
    }

    private static long bytes(Utterance said) {
        return FRAME + said.sentence().chars().mapToLong(Exports::bytes).sum();
    }

    /** As JSON, CSV or Markdown may write it: control characters take six, marks are doubled, others take what they take. */
    private static long bytes(int unit) {
        return unit < ' ' ? 6 : unit < 0x80 ? 2 : 3;
    }
}
