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
    private final Corrections corrections;

    Answers(Telling telling, Account account, Drawing drawing, Encouragement encouragement, TinySteps tinySteps,
            Reminding reminding, Corrections corrections) {
        this.telling = telling;
        this.account = account;
        this.drawing = drawing;
        this.encouragement = encouragement;
        this.tinySteps = tinySteps;
        this.reminding = reminding;
        this.corrections = corrections;
    }

    /** What was not understood. A question of weight is asked once more rather than dropped. */
    Outcome unheard(Visit visit) {
        return visit.conversation().careful()
                ? new Outcome.StayedClose()
                : askedAgain(visit).orElseGet(Outcome.NotUnderstood::new);
    }

    /** Somebody who is not safe and asks for help is not told what a skill can do. */
    Outcome help(Visit visit) {
        return visit.conversation().careful()
                ? new Outcome.StayedClose()
                : new Outcome.HelpGiven(askedAgain(visit).or(() -> waiting(visit)));
    }

    private static Optional<Outcome> waiting(Visit visit) {
        return visit.conversation().unkept().isEmpty()
                ? Optional.empty()
                : Optional.of(new Outcome.AskedAgain(new Question.TryAgain()));
    }

    private Optional<Outcome> askedAgain(Visit visit) {
        return visit.conversation().pending().flatMap(question -> askedAgain(visit, question));
    }

    /** The questions that must not get lost: an answer to them may be on its way. */
    private Optional<Outcome> askedAgain(Visit visit, Question question) {
        return switch (question) {
            case Question.ReallyDeleteEverything _ -> Optional.of(new Outcome.DeletionAsked());
            case Question.SetReminder reminder -> Optional.of(reminding.ask(visit, reminder));
            case Question.WhatIsTheCode _ -> Optional.of(new Outcome.JoinCodeAsked());
            case Question.TryAgain _,Question.KeepThis _,Question.HowShouldItBe _ ->
                Optional.of(new Outcome.AskedAgain(question));
            case Question.WhatDidYouDo _,Question.WhatMadeYouProud _,Question.HearTheNumberAgain _,Question.MoreKindness _,Question.DidYouDoIt _,Question.DrawAnother _ ->
                Optional.empty();
        };
    }

    /** Neither yes nor no: nobody is pressed, but a question of weight is asked once more. */
    Outcome unsure(Visit visit) {
        return visit.conversation().pending().map(question -> unsure(visit, question)).orElseGet(() -> unheard(visit));
    }

    private Outcome unsure(Visit visit, Question question) {
        return switch (question) {
            case Question.DidYouDoIt(var step) -> new Outcome.StepAwaited(step);
            case Question.WhatMadeYouProud _ -> new Outcome.ReflectionLeft();
            case Question.WhatDidYouDo _,Question.MoreKindness _,Question.DrawAnother _,Question.WhatIsTheCode _ ->
                new Outcome.LeftAlone();
            case Question.ReallyDeleteEverything _,Question.SetReminder _,Question.TryAgain _,Question.KeepThis _,Question.HowShouldItBe _,Question.HearTheNumberAgain _ ->
                unheard(visit);
        };
    }

    /** "Oops" to a question that would change something is a no; otherwise it is about what was just said or kept. */
    Outcome notRight(Visit visit) {
        return visit.conversation()
                .pending()
                .filter(Answers::changesSomething)
                .map(question -> no(visit, question))
                .orElseGet(() -> corrections.notRight(visit));
    }

    /** "Scratch that" to a question that would change something is asked about: it may mean either. */
    Outcome undo(Visit visit) {
        return visit.conversation()
                .pending()
                .filter(Question.ReallyDeleteEverything.class::isInstance)
                .flatMap(question -> askedAgain(visit, question))
                .orElseGet(() -> corrections.undo(visit));
    }

    private static boolean changesSomething(Question question) {
        return switch (question) {
            case Question.ReallyDeleteEverything _,Question.SetReminder _,Question.KeepThis _,Question.HearTheNumberAgain _ ->
                true;
            case Question.WhatDidYouDo _,Question.WhatMadeYouProud _,Question.TryAgain _,Question.MoreKindness _,Question.DidYouDoIt _,Question.DrawAnother _,Question.HowShouldItBe _,Question.WhatIsTheCode _ ->
                false;
        };
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
            case Question.HowShouldItBe() -> new Outcome.AskedAgain(question);
            case Question.WhatIsTheCode() -> new Outcome.JoinCodeAsked();
            case Question.KeepThis(var words) -> telling.keep(visit, words);
            case Question.HearTheNumberAgain() -> new Outcome.StayedClose();
            case Question.MoreKindness(var last) -> encouragement.encourage(visit, Optional.of(last));
            case Question.DrawAnother() -> drawing.draw(visit);
            case Question.DidYouDoIt(var step) -> new Outcome.StepAwaited(step);
            case Question.SetReminder(var schedule, _) -> reminding.set(visit, schedule);
        };
    }

    Outcome another(Visit visit) {
        return visit.conversation()
                .pending()
                .map(question -> another(visit, question))
                .orElseGet(() -> anotherWin(visit));
    }

    /** Where nothing was offered, "another one" is one more to tell. */
    private Outcome anotherWin(Visit visit) {
        return visit.conversation().careful() ? unheard(visit) : new Outcome.WinAsked();
    }

    /** "Another" belongs to the question that offered something. */
    private Outcome another(Visit visit, Question question) {
        return switch (question) {
            case Question.DidYouDoIt(var step) -> tinySteps.offerAnother(visit, step);
            case Question.MoreKindness(var last) -> encouragement.encourage(visit, Optional.of(last));
            case Question.DrawAnother() -> drawing.draw(visit);
            case Question.WhatDidYouDo _ -> anotherWin(visit);
            case Question.WhatMadeYouProud _,Question.ReallyDeleteEverything _,Question.TryAgain _,Question.KeepThis _,Question.HearTheNumberAgain _,Question.SetReminder _,Question.HowShouldItBe _,Question.WhatIsTheCode _ ->
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
            case Question.ReallyDeleteEverything _,Question.TryAgain _,Question.KeepThis _,Question.HearTheNumberAgain _,Question.MoreKindness _,Question.DrawAnother _,Question.SetReminder _,Question.HowShouldItBe _,Question.WhatIsTheCode _ ->
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
            case Question.WhatDidYouDo _,Question.TryAgain _,Question.KeepThis _,Question.MoreKindness _,Question.DidYouDoIt _,Question.DrawAnother _,Question.HowShouldItBe _,Question.WhatIsTheCode _ ->
                new Outcome.LeftAlone();
        };
    }
}
