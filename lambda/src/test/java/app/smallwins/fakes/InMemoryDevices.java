package app.smallwins.fakes;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.smallwins.domain.Device;
import app.smallwins.domain.DeviceId;
import app.smallwins.domain.DeviceKey;
import app.smallwins.domain.Devices;
import app.smallwins.domain.JarId;
import app.smallwins.domain.JarStore.Introduction;
import app.smallwins.domain.PairingCode;
import app.smallwins.domain.SharedWins.Limit;

/** Keeps devices in memory, with the same promises as the real place. */
public final class InMemoryDevices implements Devices {

    private final Map<JarId, Offer> offers = new HashMap<>();
    private final Map<DeviceId, Device> devices = new HashMap<>();
    private final Map<DeviceId, String> hashes = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    @Override
    public synchronized boolean offer(Offer offer, Optional<Introduction> introduction) {
        offers.put(offer.jar(), offer);
        return true;
    }

    @Override
    public synchronized Optional<Offer> offered(PairingCode code, Instant now) {
        return offers.values()
                .stream()
                .filter(offer -> offer.code().equals(code) && now.isBefore(offer.until()))
                .findFirst();
    }

    @Override
    public synchronized boolean admit(Offer offer, Device device, String hash) {
        if (!offers.remove(offer.jar(), offer)) {
            return false;
        }
        devices.put(device.id(), device);
        hashes.put(device.id(), hash);
        return true;
    }

    @Override
    public synchronized Optional<Device> of(DeviceKey key) {
        return Optional.ofNullable(devices.get(key.device()))
                .filter(device -> device.jar().equals(key.jar()) && key.matches(hashes.get(device.id())));
    }

    @Override
    public synchronized List<Device> in(JarId jar) {
        return devices.values()
                .stream()
                .filter(device -> device.jar().equals(jar))
                .sorted(Comparator.comparing(Device::pairedAt))
                .toList();
    }

    @Override
    public synchronized void remove(JarId jar, DeviceId device) {
        devices.remove(device);
    }

    @Override
    public synchronized List<Device> removeAll(JarId jar) {
        var gone = in(jar);
        gone.forEach(device -> devices.remove(device.id()));
        offers.remove(jar);
        return gone;
    }

    @Override
    public synchronized boolean isWithin(JarId jar, Limit limit, int by) {
        var name = jar.value() + limit.name();
        var isWithin = counts.getOrDefault(name, 0) < limit.most();
        if (isWithin) {
            counts.merge(name, by, Integer::sum);
        }
        return isWithin;
    }
}
