package app.smallwins.domain;

import app.smallwins.domain.JoinGuessing.Attempt;
import app.smallwins.domain.understanding.Lexicon;
import java.time.Duration;
import java.util.random.RandomGenerator;

/** Opening an old jar to a new Alexa: the page of the jar shows a code, and whoever says it has that jar from then on. */
final class Joining {

    private static final Duration CODE_HOLDS = Duration.ofMinutes(10);
    private static final Duration WHILE_SOMEBODY_WAITS = Duration.ofSeconds(3);

    private final Joins joins;
    private final Looks looks;
    private final RandomGenerator secure;
    private final JoinGuessing guessing;
    private final SpokenDigits digits;

    Joining(Doors doors, Looks looks, Lexicon lexicon) {
        this.joins = doors.joins();
        this.looks = looks;
        this.secure = doors.secure();
        this.guessing = new JoinGuessing(doors.counters());
        this.digits = new SpokenDigits(lexicon);
    }

    /** A code for somebody who has come into the jar already, and will say it to an Alexa that has not. */
    Outcome offerCode(Visit visit) {
        var code = JoinCode.random(secure);
        return joins.offer(new Joins.Offer(code, visit.jar(), visit.received().plus(CODE_HOLDS)))
                ? new Outcome.JoinCodeOffered(code, CODE_HOLDS)
                : new Outcome.DeletionUnderway();
    }

    /** Whether what was said answers the question for the code. */
    boolean isCode(Visit visit, Utterance said) {
        return visit.conversation().pending().filter(Question.WhatIsTheCode.class::isInstance).isPresent()
                && digits.are(said.sentence(), visit.locale());
    }

    /** What is said first, or as an answer to the question for the code. A request that comes again is answered again. */
    Outcome join(Visit visit, Utterance said) {
        var heard = digits.in(said.sentence(), visit.locale());
        if (visit.caller().joined()) {
            return new Outcome.JarOpenedAgain();
        }
        if (heard.isEmpty()) {
            return new Outcome.JoinCodeAsked();
        }
        return JoinCode.of(heard)
                .map(code -> join(visit, code))
                .orElseGet(() -> new Outcome.JoinCodeUnclear(heard.length()));
    }

    /** Who has the jar already, because the same request came before, is found out by the look. */
    private Outcome join(Visit visit, JoinCode code) {
        if (looks.around(visit).erasing()) {
            return new Outcome.DeletionUnderway();
        }
        var attempt = guessing.attempt(visit.caller().household(), visit.received());
        if (attempt.isRefused()) {
            return new Outcome.TooManyJoinCodes();
        }
        return joins.offered(code, visit.received())
                .map(offer -> join(visit, offer, attempt))
                .orElseGet(() -> wrong(attempt));
    }

    private Outcome join(Visit visit, Joins.Offer offer, Attempt attempt) {
        if (offer.jar().equals(visit.jar())) {
            attempt.wasRight();
            return new Outcome.JarOpenedAgain();
        }
        if (!joins.join(offer, visit.jar(), visit.caller().household())) {
            return wrong(attempt);
        }
        attempt.wasRight();
        settle(visit.jar());
        return new Outcome.JarOpenedAgain();
    }

    private static Outcome wrong(Attempt attempt) {
        attempt.wasWrong();
        return new Outcome.NoSuchJoinCode();
    }

    /** Brings over what was kept here before. What does not get done now is done by the next visit; nothing is lost. */
    void settle(JarId door) {
        try {
            joins.bringOver(door, WHILE_SOMEBODY_WAITS);
        } catch (JarUnreachable unreachable) {
            // then it waits where it is
        }
    }
}
