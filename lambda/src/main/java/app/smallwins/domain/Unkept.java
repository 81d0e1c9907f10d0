package app.smallwins.domain;

import java.time.Instant;

/**
 * Words that were heard and are not kept, with all it takes to keep the very same thing.
 *
 * @param said the words
 * @param as what they were to be kept as
 * @param at when they were said
 * @param request the request that brought them
 */
public record Unkept(Utterance said, As as, Instant at, RequestKey request) {

    /** What words can be kept as. The names travel in session attributes. */
    public enum As {
        WIN,
        GRATITUDE,
        AFFIRMATION,
        REWARD
    }

    static Unkept of(Visit visit, Utterance said, As as) {
        return new Unkept(said, as, visit.now(), visit.request());
    }

    /** The name of what this would be in the jar. */
    public WinId id() {
        return WinId.of(at, request);
    }

    /** The same, in other words. */
    Unkept reading(Utterance words) {
        return new Unkept(words, as, at, request);
    }
}
