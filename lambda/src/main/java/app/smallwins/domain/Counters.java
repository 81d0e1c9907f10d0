package app.smallwins.domain;

import java.time.Instant;

/** Numbers that several doors count together, and that are forgotten after a while. */
public interface Counters {

    /**
     * What a number is, as far as it has got around.
     *
     * @throws JarUnreachable when the table does not answer in time
     */
    long of(String name);

    /**
     * Adds to a number that begins at zero.
     *
     * @param name whose number it is; reveals nothing about anybody
     * @param until when it may be forgotten
     * @return what it is now
     * @throws JarUnreachable when the table does not answer in time
     */
    long add(String name, int by, Instant until);
}
