package app.smallwins.domain;

import java.time.Instant;

/** What the skill can have asked, and so what the next words answer. */
public sealed interface Question {

    /** "What is one small thing you did?" */
    record WhatDidYouDo() implements Question {
    }

    /** "Shall I delete everything for good?" */
    record ReallyDeleteEverything() implements Question {
    }

    /** "Shall I try again to keep it?", with all it takes to keep the very same win. */
    record TryAgain(Utterance said, Instant at, RequestKey request) implements Question {
    }
}
