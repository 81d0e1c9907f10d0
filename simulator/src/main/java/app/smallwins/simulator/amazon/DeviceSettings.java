package app.smallwins.simulator.amazon;

import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the devices are set to, as their owners would in the Alexa app. Safe to use from several threads. */
public final class DeviceSettings {

    private final ZoneId usualZone;
    private volatile ZoneSetting everywhere;
    private final Map<String, ZoneSetting> byDevice = new ConcurrentHashMap<>();

    /** @param usualZone the zone of every device until it is set otherwise */
    public DeviceSettings(ZoneId usualZone) {
        this.usualZone = usualZone;
        this.everywhere = new ZoneSetting.In(usualZone);
    }

    /** Sets one device. */
    public void set(String device, ZoneSetting setting) {
        byDevice.put(device, setting);
    }

    /** Sets all devices, whatever they were set to before. */
    public void setAll(ZoneSetting setting) {
        byDevice.clear();
        everywhere = setting;
    }

    /** How the device answers. */
    public ZoneSetting zoneSetting(String device) {
        return byDevice.getOrDefault(device, everywhere);
    }

    /** The zone the device's own clock shows, also when it does not tell. */
    public ZoneId zone(String device) {
        return zoneSetting(device) instanceof ZoneSetting.In(var zone) ? zone : usualZone;
    }
}
