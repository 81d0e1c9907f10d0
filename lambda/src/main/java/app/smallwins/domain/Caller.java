package app.smallwins.domain;

/**
 * Who is speaking, as far as the door can tell.
 *
 * @param jar whose jar this visit opens: the recognised person's own, or the household's
 * @param household the jar of everyone whose voice is not recognised
 * @param source the door and device
 * @param joined whether the door leads to a jar that was somebody's before they came through it
 */
public record Caller(JarId jar, JarId household, Source source, boolean joined) {

    /** Somebody whose jar is the one that their door names. */
    public Caller(JarId jar, JarId household, Source source) {
        this(jar, household, source, false);
    }

    /** The same in a jar that this one is only a door to. The household's own jar stays the household's. */
    Caller in(JarId opened) {
        return new Caller(opened, recognised() ? household : opened, source, true);
    }

    /** Whether a particular person was recognised, whose wins nobody else may hear. */
    public boolean recognised() {
        return !jar.equals(household);
    }
}
