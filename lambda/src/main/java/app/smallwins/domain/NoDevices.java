package app.smallwins.domain;

import app.smallwins.domain.JarStore.Introduction;
import app.smallwins.domain.SharedWins.Limit;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** No devices at all, for visits that do not say whose they are. */
public final class NoDevices implements Devices {

    @Override
    public boolean offer(Offer offer, Optional<Introduction> introduction) {
        throw unreachable();
    }

    @Override
    public Optional<Offer> offered(PairingCode code, Instant now) {
        throw unreachable();
    }

    @Override
    public boolean admit(Offer offer, Device device, String hash) {
        throw unreachable();
    }

    @Override
    public Optional<Device> of(DeviceKey key) {
        throw unreachable();
    }

    @Override
    public List<Device> in(JarId jar) {
        throw unreachable();
    }

    @Override
    public void remove(JarId jar, DeviceId device) {
        throw unreachable();
    }

    @Override
    public List<Device> removeAll(JarId jar) {
        throw unreachable();
    }

    @Override
    public boolean isWithin(JarId jar, Limit limit, int by) {
        throw unreachable();
    }

    private static JarUnreachable unreachable() {
        return new JarUnreachable(new IllegalStateException("the visit does not say whose it is"));
    }
}
