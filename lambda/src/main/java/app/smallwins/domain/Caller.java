package app.smallwins.domain;

/**
 * Who is speaking, as far as the door can tell.
 *
 * @param jar whose jar this visit opens: the recognised person's own, or the household's
 * @param household the jar of everyone whose voice is not recognised
 * @param source the door and device
 */
public record Caller(JarId jar, JarId household, Source source) {

    /** Whether a particular person was recognised, whose wins nobody else may hear. */
    public boolean recognised() {
        return !jar.equals(household);
    }
}
