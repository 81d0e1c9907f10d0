package app.smallwins.benchmarks;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import app.smallwins.domain.DayRange;
import app.smallwins.domain.JarId;
import app.smallwins.domain.JarStore;

/** One turn of a conversation, as a whole: what a person waits for. */
@FunctionalInterface
interface Turn {

    /** As many wins as a recap looks at. */
    int LOOKED_AT = 50;

    /** Takes the turn with the owner of a jar. */
    void with(JarId jar);

    /** The calls to the table behind "remind me what I've done today". */
    static Turn todaysRecap(JarStore store, LocalDate today) {
        return jar -> {
            var counted = store.look(jar, List.of(YearMonth.from(today))).tally().on(today);
            var seen = store.wins(jar, Optional.of(DayRange.of(today)), LOOKED_AT).size();
            if (seen == 0 || seen != Math.min(counted, LOOKED_AT)) {
                throw new IllegalStateException("the jar holds " + counted + " wins of today but shows " + seen);
            }
        };
    }
}
