package app.smallwins.domain;

/**
 * Where a win came from.
 *
 * @param door how it was told
 * @param device a short one-way name of the device, to tell one from another; empty when unknown
 */
public record Source(Door door, String device) {

    /** The ways in. */
    public enum Door {
        VOICE,
        WEB
    }

    /** The source for a paired device. */
    public static Source web(DeviceId device) {
        return new Source(Door.WEB, Digests.hex(device.value()).substring(0, 8));
    }

    /** The source for a device that its maker names {@code deviceId}. */
    public static Source voice(String deviceId) {
        return new Source(Door.VOICE, deviceId.isEmpty() ? "" : Digests.hex(deviceId).substring(0, 8));
    }
}
