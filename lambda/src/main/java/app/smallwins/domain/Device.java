package app.smallwins.domain;

import java.time.Instant;
import java.util.Locale;

/**
 * A device that may open a jar without a voice.
 *
 * @param name what its owner calls it
 * @param household the household the jar belongs to, see {@link Caller}
 * @param locale the language and region that were spoken when it was paired
 * @param pairedAt when that was
 */
public record Device(JarId jar, DeviceId id, String name, JarId household, Locale locale, Instant pairedAt) {

    /** Who acts when this device does. */
    public Caller caller() {
        return new Caller(jar, household, Source.web(id));
    }
}
