package app.smallwins.domain;

import app.smallwins.domain.Imported.Done;
import app.smallwins.domain.Imported.LeftOut;
import app.smallwins.domain.JarStore.Introduction;
import app.smallwins.domain.JarStore.Put;
import app.smallwins.domain.JarStore.Restored;
import app.smallwins.domain.Keepsakes.Entry;
import app.smallwins.domain.Keepsakes.Left;
import app.smallwins.domain.Keepsakes.Promise;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Gatherers;

/**
 * Brings what is in a file into a jar, in steps of which each holds or fails as a whole. Entries are known by their names,
 * so that the same file again keeps nothing twice and goes on where it stopped. What its owner took out stays out.
 */
public final class Imports {

    private final JarStore store;
    private final Shares shares;
    private final Looks looks;
    private final FileTriage triage;

    Imports(JarStore store, Shares shares, Looks looks, FileTriage triage) {
        this.store = store;
        this.shares = shares;
        this.looks = looks;
        this.triage = triage;
    }

    /** Where the jar's owner lives, as far as is known; throws {@link JarUnreachable} when the table does not answer. */
    public ZoneId zone(Visit visit) {
        return Zones.of(visit, looks.around(visit)).zone();
    }

    /**
     * Keeps what may be kept. Whatever is not reported as waiting will not be lost.
     *
     * @param goOn whether there is time for another step
     * @throws JarUnreachable when the table does not answer, and nothing is known of any entry
     */
    public Imported bring(Visit visit, Keepsakes file, BooleanSupplier goOn) {
        var shelf = looks.around(visit);
        if (shelf.erasing()) {
            return new Imported.BeingErased();
        }
        introduce(visit, file, shelf);
        var start = file.promise().map(promise -> promised(visit, file, promise)).orElse(Optional.of(Done.nothing()));
        return start.map(done -> goOn(visit, file, done, goOn)).orElseGet(Done::nothing).of(file.size());
    }

    private Done goOn(Visit visit, Keepsakes file, Done start, BooleanSupplier goOn) {
        var there = file.origin() == Keepsakes.Origin.DAYS
                ? WordsOfDays.in(store, visit.jar(), file.entries())
                : WordsOfDays.none();
        var steps = file.entries().stream().gather(Gatherers.windowFixed(JarStore.RESTORED_AT_ONCE)).iterator();
        var done = start;
        while (steps.hasNext() && goOn.getAsBoolean()) {
            var step = step(visit, file, there.without(steps.next()), done.equals(Done.nothing()));
            if (step.isEmpty()) {
                return done;
            }
            done = done.and(step.get());
        }
        return cheers(visit, file, done, goOn);
    }

    /** They come last, and only when there is nothing else to do: a cheer is for a win. */
    private Done cheers(Visit visit, Keepsakes file, Done before, BooleanSupplier goOn) {
        var steps = file.cheers().stream().gather(Gatherers.windowFixed(JarStore.RESTORED_AT_ONCE)).iterator();
        var done = before;
        while (steps.hasNext() && goOn.getAsBoolean()) {
            var step = cheers(visit, steps.next());
            if (step.isEmpty()) {
                return done;
            }
            done = done.and(step.get());
        }
        return done;
    }

    private Optional<Done> cheers(Visit visit, List<Left> step) {
        var leftOut = step.stream()
                .flatMap(left -> triage.of(visit, left.cheer()).map(why -> new LeftOut(left.where(), why)).stream())
                .toList();
        var places = leftOut.stream().map(LeftOut::where).toList();
        var fit = step.stream()
                .filter(left -> !places.contains(left.where()))
                .map(Left::cheer)
                .map(Cheer::tidied)
                .distinct()
                .toList();
        try {
            var kept = fit.isEmpty() ? Optional.of(0) : shares.restore(visit.jar(), fit);
            return kept.map(some -> new Done(some, step.size() - leftOut.size() - some, 0, leftOut, 0));
        } catch (JarUnreachable unreachable) {
            return Optional.empty();
        }
    }

    /** What became of some entries; empty when nothing did, because the table was in the way. */
    private Optional<Done> step(Visit visit, Keepsakes file, WordsOfDays.Rest entries, boolean isFirst) {
        try {
            var sorted = sorted(visit, file, entries.fresh());
            var kept = sorted.fresh().isEmpty()
                    || store.restore(visit.jar(), sorted.traces()) == Restored.KEPT;
            return kept ? Optional.of(sorted.done().and(entries.done())) : Optional.empty();
        } catch (JarUnreachable unreachable) {
            if (isFirst) {
                throw unreachable;
            }
            return Optional.empty();
        }
    }

    /** A later reward keeps its place; then this one is remembered as one that was. */
    private Optional<Done> promised(Visit visit, Keepsakes file, Promise promise) {
        var sorted = sorted(visit, file, List.of(promise.entry()));
        if (sorted.fresh().isEmpty()) {
            return Optional.of(sorted.done());
        }
        var put = store.reward(visit.jar(), promise.reward(), promise.told(), Optional.empty());
        if (put == Put.BEING_ERASED) {
            return Optional.empty();
        }
        return store.told(visit.jar(), promise.told().told()).isPresent()
                || store.restore(visit.jar(), sorted.traces()) == Restored.KEPT
                        ? Optional.of(sorted.done())
                        : Optional.empty();
    }

    private SortedEntries sorted(Visit visit, Keepsakes file, List<Entry> entries) {
        var names = entries.stream().map(Entry::name).distinct().toList();
        var known = names.isEmpty() ? List.<JarStore.Told>of() : store.told(visit.jar(), names);
        return SortedEntries.of(entries, known, entry -> triage.of(visit, file.origin(), entry.trace().told()));
    }

    /** Only what is not known yet; and a wish for privacy is heeded, wherever it comes from. */
    private void introduce(Visit visit, Keepsakes file, Shelf shelf) {
        file.profile().ifPresent(profile -> {
            var introduction = new Introduction(visit.jar(), visit.caller().household(), profile);
            if (shelf.profile().isEmpty()) {
                store.introduce(introduction);
            }
            if (profile.isPrivate() && shelf.mayShowWords()) {
                store.keepPrivate(introduction);
            }
        });
    }
}
