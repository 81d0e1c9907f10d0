package app.smallwins.domain;

import java.util.List;
import java.util.stream.Stream;

/** What became of a file that somebody wanted in their jar. */
public sealed interface Imported {

    /** Nothing: the owner had everything deleted, and some of it is still there. */
    record BeingErased() implements Imported {
    }

    /**
     * Every entry is one of these.
     *
     * @param kept how many are in the jar now and were not before
     * @param alreadyThere how many were in the jar
     * @param takenOut how many were taken out of the jar before, and stay out
     * @param leftOut those that were not kept for what they are
     * @param waiting how many were not come to; the same file again goes on with them
     */
    record Done(int kept, int alreadyThere, int takenOut, List<LeftOut> leftOut, int waiting) implements Imported {

        public Done {
            leftOut = List.copyOf(leftOut);
        }

        static Done nothing() {
            return new Done(0, 0, 0, List.of(), 0);
        }

        Done and(Done more) {
            return new Done(kept + more.kept, alreadyThere + more.alreadyThere, takenOut + more.takenOut,
                    Stream.concat(leftOut.stream(), more.leftOut.stream()).toList(), waiting + more.waiting);
        }

        /** The same, where so many things were in the file. */
        Done of(int all) {
            return new Done(kept, alreadyThere, takenOut, leftOut,
                    all - kept - alreadyThere - takenOut - leftOut.size());
        }

        /** Whether something in the file says that its owner was not safe. */
        public boolean heardDanger() {
            return leftOut.stream().anyMatch(entry -> entry.why() == Why.DANGER);
        }
    }

    /**
     * An entry that was not kept.
     *
     * @param where where it is in the file
     */
    record LeftOut(String where, Why why) {
    }

    /** Why an entry was not kept. */
    enum Why {
        /** Somebody was not safe. Nobody is to hear that back as something they managed to do. */
        DANGER,
        /** Somebody was without hope or hard on themselves, which is no win as long as they do not say so. */
        HURTS,
        /** There are no words in it. */
        EMPTY,
        /** Nobody tells a win in so many words. */
        TOO_LONG,
        /** Its day has not come. */
        NOT_YET
    }
}
