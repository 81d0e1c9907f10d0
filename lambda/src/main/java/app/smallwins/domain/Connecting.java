package app.smallwins.domain;

import app.smallwins.domain.Devices.Offer;
import app.smallwins.domain.JarStore.Introduction;
import java.net.URI;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Letting devices into a jar, and out of it again, by voice. */
public final class Connecting {

    private static final Duration CODE_HOLDS = Duration.ofMinutes(10);

    private final Devices devices;
    private final RandomGenerator secure;
    private final Optional<URI> page;

    /**
     * @param secure a source of randomness that nobody can predict
     * @param page where a code is entered; empty when this deployment has no such place
     */
    public Connecting(Devices devices, RandomGenerator secure, Optional<URI> page) {
        this.devices = devices;
        this.secure = secure;
        this.page = page;
    }

    /** Where no device can be connected. */
    static Connecting none() {
        return new Connecting(new NoDevices(), () -> 0L, Optional.empty());
    }

    Outcome offerCode(Visit visit) {
        if (page.isEmpty()) {
            return new Outcome.NoPlaceForDevices();
        }
        var code = PairingCode.random(secure);
        var offer = new Offer(code, visit.jar(), visit.caller().household(), visit.locale(),
                visit.received().plus(CODE_HOLDS));
        return devices.offer(offer, introduction(visit))
                ? new Outcome.PairingOffered(code, CODE_HOLDS, page.get())
                : new Outcome.DeletionUnderway();
    }

    private static Optional<Introduction> introduction(Visit visit) {
        return visit.device()
                .timeZone()
                .map(zone -> new Introduction(visit.jar(), visit.caller().household(),
                        new Profile(Optional.of(zone), visit.now())));
    }

    /** Lets the device go whose name was said, or the only one there is. */
    Outcome disconnect(Visit visit, Utterance said) {
        var all = devices.in(visit.jar());
        var named = named(all, said.sentence());
        var meant = named.isEmpty() ? all : named;
        return areOne(meant) ? removed(visit, meant) : new Outcome.UnclearWhichDevice(meant);
    }

    Outcome disconnectEverything(Visit visit) {
        return new Outcome.DevicesRemoved(devices.removeAll(visit.jar()));
    }

    private Outcome removed(Visit visit, List<Device> gone) {
        gone.forEach(device -> devices.remove(visit.jar(), device.id()));
        return new Outcome.DevicesRemoved(gone);
    }

    /** Devices of the longest name that was said. */
    private static List<Device> named(List<Device> all, String said) {
        var sentence = ' ' + plain(said) + ' ';
        var longest = all.stream()
                .map(device -> plain(device.name()))
                .filter(name -> sentence.contains(' ' + name + ' '))
                .max(Comparator.comparingInt(String::length));
        return all.stream().filter(device -> longest.filter(plain(device.name())::equals).isPresent()).toList();
    }

    /** Devices of the same name cannot be told apart by voice. */
    private static boolean areOne(List<Device> meant) {
        return meant.stream().map(device -> plain(device.name())).distinct().count() <= 1;
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
