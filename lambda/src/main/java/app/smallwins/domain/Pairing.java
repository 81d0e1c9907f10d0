package app.smallwins.domain;

import app.smallwins.domain.Devices.Offer;
import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;

/**
 * Lets a device in that shows a code which was spoken. Not a {@link Command}: whoever asks has no jar yet.
 */
public final class Pairing {

    private final Devices devices;
    private final Guessing guessing;
    private final RandomGenerator secure;

    /** @param secure a source of randomness that nobody can predict */
    public Pairing(Devices devices, Counters counters, RandomGenerator secure) {
        this.devices = devices;
        this.guessing = new Guessing(counters);
        this.secure = secure;
    }

    /** What came of showing a code. */
    public sealed interface Admission {

        /** The device may come in with this key, which nobody can be told again. */
        record Admitted(DeviceKey key, Device device) implements Admission {
        }

        /** There is no such code, or not any more. */
        record NoSuchCode() implements Admission {
        }

        /** Too many wrong codes came from there. */
        record NotNow(Duration retryAfter) implements Admission {
        }
    }

    /**
     * Lets a device in, once per code.
     *
     * @param from where the request comes from
     * @throws JarUnreachable when the table does not answer in time
     */
    public Admission admit(PairingCode code, DeviceName name, NetworkAddress from, Instant now) {
        var attempt = guessing.attempt(from, now);
        if (attempt.isRefused()) {
            return new Admission.NotNow(attempt.retryAfter());
        }
        var admission = admit(code, name, now);
        if (admission instanceof Admission.Admitted) {
            attempt.wasRight();
        } else {
            attempt.wasWrong();
        }
        return admission;
    }

    private Admission admit(PairingCode code, DeviceName name, Instant now) {
        return devices.offered(code, now)
                .map(offer -> admit(offer, name, now))
                .orElseGet(Admission.NoSuchCode::new);
    }

    private Admission admit(Offer offer, DeviceName name, Instant now) {
        var key = DeviceKey.random(offer.jar(), secure);
        var device = new Device(offer.jar(), key.device(), name.value(), offer.household(), offer.locale(), now);
        return devices.admit(offer, device, key.hash())
                ? new Admission.Admitted(key, device)
                : new Admission.NoSuchCode();
    }
}
