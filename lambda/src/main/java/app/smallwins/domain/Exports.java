package app.smallwins.domain;

import app.smallwins.domain.JarStore.Place;
import app.smallwins.domain.JarStore.Told;
import app.smallwins.domain.Keepsakes.Promise;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * All that is in a jar, for its owner to take along, in parts of a bounded size. Each method throws
 * {@link JarUnreachable} when the table does not answer in time.
 */
public final class Exports {

    /** More than all that surrounds the words, in any format. */
    private static final int FRAME = 640;

    private final JarStore store;
    private final Looks looks;
    private final Shares shares;

    Exports(JarStore store, Looks looks, Shares shares) {
        this.store = store;
        this.looks = looks;
        this.shares = shares;
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

    /** The links that friends have, without what opens them. */
    public List<Share> shares(JarId jar, Instant now) {
        return shares.in(jar, now);
    }

    /** What friends left, by the win it is for. */
    public Map<WinId, List<Cheer>> cheers(JarId jar) {
        var all = Spliterators.spliteratorUnknownSize(cheers(jar, Optional.empty()), 0);
        return StreamSupport.stream(all, false).collect(Collectors.groupingBy(Cheer::win));
    }

    /**
     * Everything that its owner ever told and friends left, earliest first.
     *
     * @param after the last name of the part before
     * @param bytes what the part may take in UTF-8, however it is written
     */
    public Part<Belonging> told(JarId jar, Optional<WinId> after, long bytes) {
        var told = new Paging<>(after, last -> store.traces(jar, last, Paging.AT_ONCE), trace -> trace.told().name());
        return part(new Belonging.Both(mapped(told, Belonging.OwnersOwn::new),
                mapped(cheers(jar, after), Belonging.Friends::new)), bytes, Exports::bytes);
    }

    /**
     * The wins, latest day first. A day is not cut in two, unless it fills a part alone.
     *
     * @param after the last win of the part before
     * @param bytes what the part may take in UTF-8, however it is written
     * @param cheers what is written beside the wins
     */
    public Part<Win> byDay(JarId jar, Optional<Place> after, long bytes, Map<WinId, List<Cheer>> cheers) {
        var wins = new Paging<>(after, last -> store.page(jar, Optional.empty(), last, Paging.AT_ONCE), Place::of);
        var part = part(wins, bytes, win -> bytes(win.said())
                + cheers.getOrDefault(win.id(), List.of()).stream().mapToLong(Exports::bytes).sum());
        return part.more() ? new Part<>(wholeDays(part.items()), true) : part;
    }

    private static List<Win> wholeDays(List<Win> wins) {
        var whole = wins.stream().filter(win -> !win.day().equals(wins.getLast().day())).toList();
        return whole.isEmpty() ? wins : whole;
    }

    private Iterator<Cheer> cheers(JarId jar, Optional<WinId> after) {
        return new Paging<>(after.map(name -> new CheerId(name.value())),
                last -> shares.cheers(jar, last, Paging.AT_ONCE), Cheer::id);
    }

    private static <T> Part<T> part(Iterator<T> all, long bytes, ToLongFunction<T> size) {
        var items = new ArrayList<T>();
        var room = bytes;
        while (all.hasNext()) {
            var item = all.next();
            room -= size.applyAsLong(item);
            if (room < 0 && !items.isEmpty()) {
                return new Part<>(items, true);
            }
            items.add(item);
        }
        return new Part<>(items, false);
    }

    private static <T, R> Iterator<R> mapped(Iterator<T> all, Function<T, R> mapping) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return all.hasNext();
            }

            @Override
            public R next() {
                return mapping.apply(all.next());
            }
        };
    }

    private static long bytes(Belonging belonging) {
        return switch (belonging) {
            case Belonging.OwnersOwn(var trace) -> bytes(trace.told());
            case Belonging.Friends(var cheer) -> bytes(cheer);
        };
    }

    private static long bytes(Told told) {
        return switch (told) {
            case Told.InJar(var win) -> bytes(win.said());
            case Told.Noted(var note) -> bytes(note.said());
            case Told.TakenOut _ -> FRAME;
        };
    }

    private static long bytes(Cheer cheer) {
        return FRAME + cheer.message().map(Exports::bytes).orElse(0L);
    }

    private static long bytes(Utterance said) {
        return FRAME + bytes(said.sentence());
    }

    private static long bytes(String text) {
        return text.chars().mapToLong(Exports::bytes).sum();
    }

    /** As JSON, CSV or Markdown may write it: control characters take six, marks are doubled, others take what they take. */
    private static long bytes(int unit) {
        return unit < ' ' ? 6 : unit < 0x80 ? 2 : 3;
    }
}
