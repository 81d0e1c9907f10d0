package app.smallwins.domain;

import static java.util.stream.Collectors.toMap;

import app.smallwins.domain.Imported.Done;
import app.smallwins.domain.Imported.LeftOut;
import app.smallwins.domain.Imported.Why;
import app.smallwins.domain.JarStore.Told;
import app.smallwins.domain.JarStore.Trace;
import app.smallwins.domain.Keepsakes.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Some entries of a file, by what is to become of them.
 *
 * @param fresh those to be kept, of different names
 * @param done what is to be reported once they are kept
 */
record SortedEntries(List<Entry> fresh, Done done) {

    /**
     * @param known what there is under the names of the entries
     * @param triage why an entry may not be kept, if so
     */
    static SortedEntries of(List<Entry> entries, List<Told> known, Function<Entry, Optional<Why>> triage) {
        var there = known.stream().collect(toMap(told -> told.name().request(), told -> told));
        var fresh = new LinkedHashMap<RequestKey, Entry>();
        var leftOut = new ArrayList<LeftOut>();
        for (var entry : entries) {
            if (!there.containsKey(entry.name().request())) {
                triage.apply(entry)
                        .ifPresentOrElse(why -> leftOut.add(new LeftOut(entry.where(), why)),
                                () -> fresh.putIfAbsent(entry.name().request(), entry));
            }
        }
        var takenOut = takenOut(entries, there);
        var already = entries.size() - fresh.size() - leftOut.size() - takenOut;
        return new SortedEntries(List.copyOf(fresh.values()),
                new Done(fresh.size(), already, takenOut, leftOut, 0));
    }

    List<Trace> traces() {
        return fresh.stream().map(Entry::trace).toList();
    }

    private static int takenOut(List<Entry> entries, Map<RequestKey, Told> there) {
        return (int) entries.stream()
                .filter(entry -> there.get(entry.name().request()) instanceof Told.TakenOut)
                .count();
    }
}
