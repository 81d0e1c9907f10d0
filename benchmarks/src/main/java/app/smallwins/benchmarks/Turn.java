package app.smallwins.benchmarks;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import app.smallwins.alexa.VoiceDoor;
import app.smallwins.domain.DayRange;
import app.smallwins.domain.JarStore;

/** One turn of a conversation, as a whole: what a person waits for. */
@FunctionalInterface
interface Turn {

    /** As many wins as a recap looks at. */
    int LOOKED_AT = 50;

    /** Takes the turn with the owner of a jar. */
    void with(Owner owner);

    /** Only the calls to the table behind "what did I do today". */
    static Turn callsBehindTodaysRecap(JarStore store, LocalDate today) {
        return owner -> {
            var counted = store.look(owner.jar(), List.of(YearMonth.from(today))).tally().on(today);
            var seen = store.wins(owner.jar(), Optional.of(DayRange.of(today)), LOOKED_AT).size();
            if (seen == 0 || seen != Math.min(counted, LOOKED_AT)) {
                throw new IllegalStateException("the jar holds " + counted + " wins of today but shows " + seen);
            }
        };
    }

    /** A recap through the voice door: request envelope in, response envelope out. */
    static Turn recap(VoiceDoor door, LocalDate today, String slots) {
        return owner -> {
            var outcome = door.answer(Envelopes.recap(owner, today, slots)).outcome();
            if (!outcome.equals("Recapped")) {
                throw new IllegalStateException("asked for a recap, the door answers " + outcome);
            }
        };
    }
}
