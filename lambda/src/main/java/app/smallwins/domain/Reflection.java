package app.smallwins.domain;

import app.smallwins.domain.understanding.Phrasings;

/** The evening question: one question, one answer, one closing line. */
final class Reflection {

    private final Phrasings phrasings;

    Reflection(Phrasings phrasings) {
        this.phrasings = phrasings;
    }

    /** Nobody who has just said that they are not safe is asked what made them proud. */
    Outcome ask(Visit visit) {
        return visit.conversation().careful() ? new Outcome.StayedClose() : new Outcome.ReflectionAsked();
    }

    static boolean isAsked(Visit visit) {
        return visit.conversation().pending().filter(Question.WhatMadeYouProud.class::isInstance).isPresent();
    }

    /** Whether the answer is that there was nothing, which is an answer like any other. */
    boolean isNothing(Visit visit, Utterance said) {
        return isAsked(visit) && phrasings.in(said.sentence(), "nothing-phrases", visit.locale()).isPresent();
    }

    /** What became of the answer, with the closing line. */
    static Outcome closed(Visit visit, Outcome kept) {
        return isAsked(visit) && kept instanceof Outcome.WinLogged logged ? new Outcome.Reflected(logged) : kept;
    }
}
