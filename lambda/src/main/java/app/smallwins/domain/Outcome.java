package app.smallwins.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Everything that can have happened. */
public sealed interface Outcome {

    /** Somebody new came in. */
    record WelcomedNew() implements Outcome {
    }

    /** Somebody came back. */
    record WelcomedBack() implements Outcome {
    }

    /** A win is wanted and was not said yet. */
    record WinAsked() implements Outcome {
    }

    /**
     * A win is in the jar.
     *
     * @param backdated whether it went to a day before the one being lived through
     * @param nth how many wins there were around it, to vary the answer; nothing that is said aloud
     */
    record WinLogged(Win win, boolean backdated, int nth) implements Outcome {
    }

    /** The table could not be reached: the win was heard and is not kept. */
    record WinNotKept(Question.TryAgain again) implements Outcome {
    }

    /** There is nothing that could be tried again. */
    record NothingToTryAgain() implements Outcome {
    }

    /** The wins of a period. */
    record Recapped(RecapSummary recap) implements Outcome {
    }

    /** A period without wins. */
    record NothingThere(Period period, Optional<DayRange> range, LocalDate today) implements Outcome {
    }

    /** How many wins there are, and on how many days. */
    record Counted(Period period, Optional<DayRange> range, LocalDate today, int wins, int days) implements Outcome {
    }

    /** A win was taken out. {@code said} is empty when the same request had done so before and the words are gone. */
    record WinTakenOut(Optional<Win> win) implements Outcome {
    }

    /** A win reads differently now. */
    record WinReworded(Win win) implements Outcome {
    }

    /** A win is on another day now. */
    record WinMoved(Win win, LocalDate today) implements Outcome {
    }

    /** There is no last win that could be changed or taken out. */
    record NothingToChange() implements Outcome {
    }

    /** Everything will be deleted if the answer is yes. */
    record DeletionAsked() implements Outcome {
    }

    /** Nothing is left. */
    record EverythingDeleted() implements Outcome {
    }

    /** Nothing can be read any more, but the last of it is still being removed. */
    record DeletionUnderway() implements Outcome {
    }

    /** The answer was no: all is as it was. */
    record DeletionDeclined() implements Outcome {
    }

    /** The table could not be reached, and nothing was lost by it. */
    record JarOutOfReach() implements Outcome {
    }

    /** What can be said. */
    record HelpGiven() implements Outcome {
    }

    /** The last answer, once more. */
    record Repeated() implements Outcome {
    }

    /** Nobody understood. */
    record NotUnderstood() implements Outcome {
    }

    /** The answer was no, and that is fine. */
    record LeftAlone() implements Outcome {
    }

    /** They are done. */
    record SaidGoodbye() implements Outcome {
    }

    /** All jars of a household are gone, because the skill was disabled. */
    record Forgotten(List<JarId> jars) implements Outcome {
        public Forgotten {
            jars = List.copyOf(jars);
        }
    }
}
