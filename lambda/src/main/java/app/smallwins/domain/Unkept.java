package app.smallwins.domain;

import java.time.Instant;

/**
 * Words that were heard and are not kept, with all it takes to keep the very same win.
 *
 * @param said the words
 * @param at when they were said
 * @param request the request that brought them
 */
public record Unkept(Utterance said, Instant at, RequestKey request) {

    static Unkept of(Visit visit, Utterance said) {
        return new Unkept(said, visit.now(), visit.request());
    }

    /** The win that this would be. */
    public WinId id() {
        return WinId.of(at, request);
    }
}
