package app.smallwins.domain;

import app.smallwins.domain.JarStore.Introduction;
import app.smallwins.domain.SharedWins.Limit;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which devices may open a jar without a voice, and the codes that let them in. What belongs to a jar goes when the jar is
 * erased. Each method throws {@link JarUnreachable} when the table does not answer in time.
 */
public interface Devices {

    /**
     * Lets the code in the place of any that was offered for the same jar before. Two calls.
     *
     * @param introduction the profile to keep along with it, as for a win; devices that come in later cannot tell where
     *     their owner lives
     * @return false when the jar is being erased
     */
    boolean offer(Offer offer, Optional<Introduction> introduction);

    /** The offer behind a code, as long as it holds. */
    Optional<Offer> offered(PairingCode code, Instant now);

    /**
     * Uses a code up and remembers the device that it let in, in one step.
     *
     * @param hash what is kept of the device's key, see {@link DeviceKey#hash()}
     * @return false when somebody was faster, the code holds no more, or the jar is being erased
     */
    boolean admit(Offer offer, Device device, String hash);

    /** The device that a key belongs to; empty when there is none, or the secret is wrong. */
    Optional<Device> of(DeviceKey key);

    /** All devices of a jar, earliest first. */
    List<Device> in(JarId jar);

    /** Lets a device open the jar no more. It is no matter when it is not there. */
    void remove(JarId jar, DeviceId device);

    /**
     * Lets no device open the jar any more, nor a code that is still waiting, and tells no other program of its wins any
     * more: whoever had a device in hand may have added one. Two calls.
     *
     * @return the devices that there were
     */
    List<Device> removeAll(JarId jar);

    /**
     * Counts what a device does, and says whether that is still within a limit; what is beyond it is not counted. While the
     * jar is being erased nothing is counted, and that is told by what the device wants to do.
     *
     * @param by how much it is; none only asks
     */
    boolean isWithin(JarId jar, Limit limit, int by);

    /**
     * A code that was spoken.
     *
     * @param jar the jar it opens
     * @param household the household that belongs to
     * @param locale what was spoken
     * @param until when it ends
     */
    record Offer(PairingCode code, JarId jar, JarId household, Locale locale, Instant until) {
    }
}
