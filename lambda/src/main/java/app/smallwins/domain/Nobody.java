package app.smallwins.domain;

import java.util.Set;

/** What is different for a visit that does not say whose it is: nothing is offered that would need a jar. */
final class Nobody {

    /** What else asks for something to keep, or promises that it can be had later. */
    private static final Set<Class<? extends Outcome>> NEED_A_JAR = Set.of(Outcome.JarOutOfReach.class,
            Outcome.WelcomedBack.class, Outcome.WinAsked.class, Outcome.NothingToTryAgain.class,
            Outcome.DeletionAsked.class, Outcome.DeletionUncertain.class);

    private Nobody() {}

    /** What is answered in the place of an outcome. */
    static Outcome instead(Outcome outcome) {
        if (outcome instanceof Outcome.WinNotKept(var unkept, _)) {
            return new Outcome.NobodysWords(unkept.getLast().said());
        }
        if (outcome instanceof Outcome.ConcernHeard(var aboutSomeoneElse, _)) {
            return new Outcome.ConcernOfNobody(aboutSomeoneElse);
        }
        return NEED_A_JAR.contains(outcome.getClass()) ? new Outcome.NobodyKnown() : outcome;
    }
}
