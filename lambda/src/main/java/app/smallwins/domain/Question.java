package app.smallwins.domain;

/** What the skill can have asked, and so what the next words answer. */
public sealed interface Question {

    /** "What is one small thing you did?" */
    record WhatDidYouDo() implements Question {
    }

    /** "Shall I delete everything for good?" */
    record ReallyDeleteEverything() implements Question {
    }

    /** "How should it be?" */
    record HowShouldItBe() implements Question {
    }

    /** "What is the code?" */
    record WhatIsTheCode() implements Question {
    }

    /** "Shall I try again to keep it?" */
    record TryAgain() implements Question {
    }

    /** "Shall I keep what you said?" */
    record KeepThis(Unkept words) implements Question {
    }

    /**
     * "Would you like another one?"
     *
     * @param last what was said before, see {@link Kindness#key()}
     */
    record MoreKindness(String last) implements Question {
    }

    /** "Shall I draw another?" */
    record DrawAnother() implements Question {
    }

    /**
     * "Say done, when you have."
     *
     * @param step the number of what was offered
     */
    record DidYouDoIt(int step) implements Question {
    }

    /** "What did you do today that made you proud, even if it felt small?" */
    record WhatMadeYouProud() implements Question {
    }

    /**
     * "Shall I remind you every day at eight in the evening?"
     *
     * @param mayBeTheOtherHalf whether the time can have been meant half a day later
     */
    record SetReminder(Schedule schedule, boolean mayBeTheOtherHalf) implements Question {
    }

    /** "Would you like to hear the number again?" */
    record HearTheNumberAgain() implements Question {
    }
}
