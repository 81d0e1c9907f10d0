package app.smallwins.domain;

import java.util.Optional;

/** Yes, no, another, done: what they mean depends on what was asked. */
final class Answers {

    private final Telling telling;
    private final Account account;
    private final Drawing drawing;
    private final Encouragement encouragement;
    private final TinySteps tinySteps;
    private final Reminding reminding;

    Answers(Telling telling, Account account, Drawing drawing, Encouragement encouragement, TinySteps tinySteps,
            Reminding reminding) {
        this.telling = telling;
        this.account = account;
        this.drawing = drawing;
        this.encouragement = encouragement;
        this.tinySteps = tinySteps;
        this.reminding = reminding;
    }

    /** A question of such weight is asked once more rather than dropped. */
    static Outcome unheard(Visit visit) {
        if (visit.conversation().careful()) {
            return new Outcome.StayedClose();
        }
        return isAskedToDelete(visit) ? new Outcome.DeletionAsked() : new Outcome.NotUnderstood();
    }

    static boolean isAskedToDelete(Visit visit) {
        return visit.conversation().pending().filter(Question.ReallyDeleteEverything.class::isInstance).isPresent();
    }

    /** The earliest first; the others wait for the next time. */
    Outcome tryAgain(Visit visit) {
        return visit.conversation()
                .unkept()
                .stream()
                .findFirst()
                .map(words -> telling.keep(visit, words))
                .orElseGet(Outcome.NothingToTryAgain::new);
    }

    Outcome yes(Visit visit) {
        return visit.conversation().pending().map(question -> yes(visit, question)).orElseGet(() -> unheard(visit));
    }

    private Outcome yes(Visit visit, Question question) {
        return switch (question) {
            case Question.WhatDidYouDo() -> new Outcome.WinAsked();
            case Question.WhatMadeYouProud() -> new Outcome.ReflectionAsked();
            case Question.ReallyDeleteEverything() -> account.deleteEverything(visit);
            case Question.TryAgain() -> tryAgain(visit);
            case Question.KeepThis(var words) -> telling.keep(visit, words);
            case Question.HearTheNumberAgain() -> new Outcome.StayedClose();
            case Question.MoreKindness(var last) -> encouragement.encourage(visit, Optional.of(last));
            case Question.DrawAnother() -> drawing.draw(visit);
            case Question.DidYouDoIt(var step) -> new Outcome.StepAwaited(step);
            case Question.SetReminder(var schedule, _) -> reminding.set(visit, schedule);
        };
    }

    Outcome another(Visit visit) {
        return visit.conversation().pending().map(question -> another(visit, question)).orElseGet(() -> unheard(visit));
    }

    /** "Another" belongs to the question that offered something. */
    private Outcome another(Visit visit, Question question) {
        return switch (question) {
            case Question.DidYouDoIt(var step) -> tinySteps.offerAnother(visit, step);
            case Question.MoreKindness(var last) -> encouragement.encourage(visit, Optional.of(last));
            case Question.DrawAnother() -> drawing.draw(visit);
            case Question.WhatDidYouDo _,Question.WhatMadeYouProud _,Question.ReallyDeleteEverything _,Question.TryAgain _,Question.KeepThis _,Question.HearTheNumberAgain _,Question.SetReminder _ ->
                unheard(visit);
        };
    }

    Outcome done(Visit visit) {
        return visit.conversation().pending().map(question -> done(visit, question)).orElseGet(Outcome.WinAsked::new);
    }

    /** "Done" belongs to the question that offered something to do. */
    private Outcome done(Visit visit, Question question) {
        return switch (question) {
            case Question.DidYouDoIt(var step) ->
                tinySteps.done(visit, step).map(done -> telling.keep(visit, done)).orElseGet(() -> unheard(visit));
            case Question.WhatDidYouDo _ -> new Outcome.WinAsked();
            case Question.WhatMadeYouProud _ -> new Outcome.ReflectionAsked();
            case Question.ReallyDeleteEverything _,Question.TryAgain _,Question.KeepThis _,Question.HearTheNumberAgain _,Question.MoreKindness _,Question.DrawAnother _,Question.SetReminder _ ->
                unheard(visit);
        };
    }

    Outcome no(Visit visit) {
        return visit.conversation().pending().map(question -> no(visit, question)).orElseGet(Outcome.LeftAlone::new);
    }

    private Outcome no(Visit visit, Question question) {
        return switch (question) {
            case Question.SetReminder reminder -> reminding.decline(visit, reminder);
            case Question.HearTheNumberAgain() -> new Outcome.StayedClose();
            case Question.ReallyDeleteEverything() -> new Outcome.DeletionDeclined();
            case Question.WhatMadeYouProud() -> new Outcome.ReflectionLeft();
            case Question.WhatDidYouDo _,Question.TryAgain _,Question.KeepThis _,Question.MoreKindness _,Question.DidYouDoIt _,Question.DrawAnother _ ->
                new Outcome.LeftAlone();
        };
    }
}
