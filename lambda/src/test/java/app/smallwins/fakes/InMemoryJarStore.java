package app.smallwins.fakes;

import static java.util.Comparator.comparing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

import app.smallwins.domain.DayRange;
import app.smallwins.domain.JarId;
import app.smallwins.domain.JarStore;
import app.smallwins.domain.Note;
import app.smallwins.domain.Profile;
import app.smallwins.domain.RequestKey;
import app.smallwins.domain.Reward;
import app.smallwins.domain.Shelf;
import app.smallwins.domain.Tally;
import app.smallwins.domain.Win;
import app.smallwins.domain.WinId;

/** Keeps jars in memory, with the same promises as the real store. */
public final class InMemoryJarStore implements JarStore {

    private final Map<JarId, Jar> jars = new HashMap<>();
    private final Map<JarId, TreeSet<String>> households = new HashMap<>();

    private static final class Jar {
        private Optional<Profile> profile = Optional.empty();
        private Optional<Reward> reward = Optional.empty();
        private final NavigableMap<WinId, Told> told = new TreeMap<>();
        private final Map<WinId, Instant> drawn = new HashMap<>();
        private final NavigableMap<String, Note> notes = new TreeMap<>();

        /** What the request that names it has told, whenever it said that this was. */
        Optional<Told> told(WinId name) {
            return told.values().stream().filter(one -> one.name().request().equals(name.request())).findFirst();
        }

        Stream<Win> wins() {
            return told.values()
                    .stream()
                    .flatMap(
                            trace -> trace instanceof Told.InJar(var win) ? Stream.of(win) : Stream.empty());
        }

        Tally tally(Predicate<LocalDate> wanted) {
            var perDay = new TreeMap<LocalDate, Integer>();
            wins().map(Win::day).filter(wanted).forEach(day -> perDay.merge(day, 1, Integer::sum));
            return new Tally(perDay);
        }
    }

    @Override
    public synchronized Shelf look(JarId jar, Collection<YearMonth> months) {
        return shelf(jar, day -> months.contains(YearMonth.from(day)));
    }

    @Override
    public synchronized Shelf lookAtAll(JarId jar) {
        return shelf(jar, _ -> true);
    }

    @Override
    public synchronized void introduce(Introduction introduction) {
        var told = introduction.profile();
        var isPrivate = jar(introduction.jar()).profile.map(Profile::isPrivate).orElse(told.isPrivate());
        jar(introduction.jar()).profile = Optional.of(new Profile(told.zone(), told.zoneAskedAt(), isPrivate));
        link(introduction);
    }

    @Override
    public synchronized boolean keepPrivate(Introduction wish) {
        var known = jar(wish.jar()).profile.orElse(wish.profile());
        jar(wish.jar()).profile = Optional
                .of(new Profile(known.zone(), known.zoneAskedAt(), wish.profile().isPrivate()));
        link(wish);
        return true;
    }

    private void link(Introduction introduction) {
        if (!introduction.jar().equals(introduction.household())) {
            linked(introduction.household()).add(introduction.jar().value());
        }
    }

    @Override
    public synchronized Kept keep(JarId jar, Win win, Optional<Introduction> introduction,
            Optional<Reward.Step> towards) {
        return switch (jar(jar).told(win.id()).orElse(null)) {
            case Told.InJar(var there) -> new Kept.AlreadyThere(there);
            case Told.TakenOut _ -> new Kept.TakenOutSince();
            case Told.Noted _ -> throw new IllegalStateException("one request, one thing told");
            case null -> {
                introduction.ifPresent(this::introduce);
                towards.ifPresent(step -> jar(jar).reward = jar(jar).reward.map(reward -> reward.after(step)));
                put(jar, win);
                yield new Kept.Stored();
            }
        };
    }

    @Override
    public synchronized Put reward(JarId jar, Reward reward, Note told, Optional<Introduction> introduction) {
        if (jar(jar).reward.filter(there -> there.id().compareTo(reward.id()) >= 0).isPresent()) {
            return Put.KEPT;
        }
        return put(jar, told, introduction, () -> jar(jar).reward = Optional.of(reward));
    }

    private Put put(JarId jar, Note note, Optional<Introduction> introduction, Runnable keeping) {
        var there = jar(jar).told(note.told());
        if (there.isEmpty()) {
            jar(jar).told.put(note.told(), new Told.Noted(note));
            introduction.ifPresent(this::introduce);
            keeping.run();
        }
        return there.filter(Told.TakenOut.class::isInstance).isPresent() ? Put.TAKEN_OUT_SINCE : Put.KEPT;
    }

    @Override
    public synchronized List<Win> wins(JarId jar, Optional<DayRange> range, int atMost) {
        return jar(jar).wins()
                .filter(win -> range.isEmpty() || range.get().contains(win.day()))
                .sorted(comparing(Win::day).thenComparing(Win::at)
                        .thenComparing(Win::receivedAt)
                        .thenComparing(Win::id)
                        .reversed())
                .limit(atMost)
                .toList();
    }

    @Override
    public synchronized List<Win> page(JarId jar, Optional<DayRange> range, Optional<Place> after, int atMost) {
        return jar(jar).wins()
                .filter(win -> range.isEmpty() || range.get().contains(win.day()))
                .filter(win -> after.isEmpty() || Place.of(win).compareTo(after.get()) < 0)
                .sorted(comparing(Place::of).reversed())
                .limit(atMost)
                .toList();
    }

    @Override
    public synchronized Put note(JarId jar, Note note, Optional<Introduction> introduction) {
        return put(jar, note, introduction, () -> jar(jar).notes.put(note.kind() + note.id().value(), note));
    }

    @Override
    public synchronized List<Note> notes(JarId jar, Note.Kind kind, int atMost) {
        return jar(jar).notes.descendingMap()
                .values()
                .stream()
                .filter(note -> note.kind() == kind)
                .limit(atMost)
                .toList();
    }

    @Override
    public synchronized Optional<Told> told(JarId jar, WinId name) {
        return jar(jar).told(name);
    }

    @Override
    public synchronized List<Told> told(JarId jar, Collection<WinId> names) {
        return names.stream().flatMap(name -> told(jar, name).stream()).toList();
    }

    @Override
    public synchronized List<Trace> traces(JarId jar, Optional<WinId> after, int atMost) {
        var all = jar(jar).told;
        return after.map(name -> all.tailMap(name, false))
                .orElse(all)
                .values()
                .stream()
                .limit(atMost)
                .map(told -> new Trace(told, Optional.ofNullable(jar(jar).drawn.get(told.name()))))
                .toList();
    }

    @Override
    public synchronized Restored restore(JarId jar, List<Trace> traces) {
        if (traces.stream().anyMatch(trace -> jar(jar).told(trace.told().name()).isPresent())) {
            return Restored.SOMETHING_THERE;
        }
        traces.forEach(trace -> restore(jar(jar), trace));
        return Restored.KEPT;
    }

    private static void restore(Jar jar, Trace trace) {
        switch (trace.told()) {
            case Told.InJar(var win) -> trace.drawnAt().ifPresent(at -> jar.drawn.put(win.id(), at));
            case Told.Noted(var note) when note.kind() != Note.Kind.REWARD ->
                jar.notes.put(note.kind() + note.id().value(), note);
            case Told.Noted _ -> {
            }
            case Told.TakenOut _ -> {
                return;
            }
        }
        jar.told.put(trace.told().name(), trace.told());
    }

    @Override
    public synchronized List<Told> recent(JarId jar, Instant upTo, int atMost) {
        var last = WinId.moment(upTo) + "-~";
        return jar(jar).told.descendingMap()
                .entrySet()
                .stream()
                .filter(entry -> entry.getKey().value().compareTo(last) <= 0)
                .sorted(comparing((Map.Entry<WinId, Told> entry) -> entry.getKey().at())
                        .thenComparing(entry -> receivedAt(entry.getValue()))
                        .reversed())
                .limit(atMost)
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Instant receivedAt(Told told) {
        return switch (told) {
            case Told.InJar(var win) -> win.receivedAt();
            case Told.Noted(var note) -> note.receivedAt();
            case Told.TakenOut _ -> Instant.MIN;
        };
    }

    @Override
    public synchronized List<Lot> lots(JarId jar, String from, int atMost) {
        var near = lotsFrom(jar, from, atMost);
        return near.size() >= 2 ? near : lotsFrom(jar, "0", atMost);
    }

    private List<Lot> lotsFrom(JarId jar, String from, int atMost) {
        return jar(jar).wins()
                .filter(win -> win.id().chance().compareTo(from) >= 0)
                .sorted(comparing(win -> win.id().chance()))
                .limit(atMost)
                .map(win -> new Lot(win, Optional.ofNullable(jar(jar).drawn.get(win.id()))))
                .toList();
    }

    @Override
    public synchronized boolean drawn(JarId jar, Win win, Instant at) {
        var there = isThere(jar, win);
        if (there) {
            jar(jar).drawn.put(win.id(), at);
        }
        return there;
    }

    @Override
    public synchronized boolean keepSpecial(JarId jar, Win win) {
        return jar(jar).told.computeIfPresent(win.id(), (_, told) -> told instanceof Told.InJar(var there)
                ? new Told.InJar(there.keptSpecial())
                : told) instanceof Told.InJar;
    }

    @Override
    public synchronized List<Win> trophies(JarId jar, int atMost) {
        return jar(jar).wins().filter(Win::special).sorted(comparing(Win::id).reversed()).limit(atMost).toList();
    }

    private boolean isThere(JarId jar, Win win) {
        return jar(jar).told.get(win.id()) instanceof Told.InJar;
    }

    @Override
    public synchronized boolean takeOut(JarId jar, Win win, RequestKey by) {
        return switch (jar(jar).told.get(win.id())) {
            case Told.InJar _ -> {
                jar(jar).told.put(win.id(), new Told.TakenOut(win.id(), by));
                yield true;
            }
            case Told.TakenOut(_, var request) -> request.equals(by);
            case Told.Noted _ -> false;
            case null -> false;
        };
    }

    @Override
    public synchronized boolean takeOut(JarId jar, Note note, RequestKey by) {
        return switch (jar(jar).told.get(note.told())) {
            case Told.Noted _ -> {
                jar(jar).told.put(note.told(), new Told.TakenOut(note.told(), by));
                jar(jar).notes.remove(note.kind() + note.id().value());
                jar(jar).reward = jar(jar).reward.filter(reward -> !reward.id().equals(note.id()));
                yield true;
            }
            case Told.TakenOut(_, var request) -> request.equals(by);
            case Told.InJar _ -> false;
            case null -> false;
        };
    }

    @Override
    public synchronized boolean revise(JarId jar, Note before, Note after) {
        if (!(jar(jar).told.get(before.told()) instanceof Told.Noted)) {
            return false;
        }
        jar(jar).told.put(after.told(), new Told.Noted(after));
        jar(jar).notes.computeIfPresent(after.kind() + after.id().value(), (_, _) -> after);
        jar(jar).reward = jar(jar).reward.map(reward -> reward.id().equals(after.id())
                ? new Reward(reward.id(), after.said().words(), reward.goal(), reward.wins(), reward.earnedBy())
                : reward);
        return true;
    }

    @Override
    public synchronized boolean revise(JarId jar, Win before, Win after) {
        return switch (jar(jar).told.get(before.id())) {
            case Told.InJar(var there) when there.day().equals(before.day()) -> {
                var words = before.said().equals(after.said()) ? there.said() : after.said();
                put(jar, there.reading(words).on(after.day()));
                yield true;
            }
            case Told.InJar _,Told.TakenOut _,Told.Noted _ -> false;
            case null -> false;
        };
    }

    @Override
    public synchronized boolean erase(JarId jar, Duration budget) {
        jars.remove(jar);
        households.values().forEach(linked -> linked.remove(jar.value()));
        return true;
    }

    @Override
    public synchronized List<JarId> jarsOf(JarId household) {
        return Stream.concat(Stream.of(household), linked(household).stream().map(JarId::new)).toList();
    }

    private Jar jar(JarId jar) {
        return jars.computeIfAbsent(jar, _ -> new Jar());
    }

    private TreeSet<String> linked(JarId household) {
        return households.computeIfAbsent(household, _ -> new TreeSet<>());
    }

    private Shelf shelf(JarId jar, Predicate<LocalDate> wanted) {
        return new Shelf(jar(jar).profile, jar(jar).tally(wanted), jar(jar).reward, false);
    }

    private void put(JarId jar, Win win) {
        jar(jar).told.put(win.id(), new Told.InJar(win));
    }
}
