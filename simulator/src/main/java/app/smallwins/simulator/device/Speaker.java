package app.smallwins.simulator.device;

import java.util.Locale;
import java.util.Optional;

/**
 * Who speaks, and to which device.
 *
 * @param user the Alexa account's id for this skill
 * @param person the id of the voice, if it was recognised
 * @param device the device's id
 * @param locale the device's language
 * @param display what the device shows things on; empty when it only speaks
 */
public record Speaker(String user, Optional<String> person, String device, Locale locale, Optional<Display> display) {

    /** The account on the desk, its one device, speaking American English, with a voice nobody recognises. */
    public static final Speaker ON_THE_DESK = new Speaker("amzn1.ask.account.DESK", Optional.empty(),
            "amzn1.ask.device.DESK", Locale.US);

    /** To a device that only speaks. */
    public Speaker(String user, Optional<String> person, String device, Locale locale) {
        this(user, person, device, locale, Optional.empty());
    }

    /** Whether the other one can go on with this one's session: same account, same device, same language. */
    boolean sharesSessionWith(Speaker other) {
        return user.equals(other.user) && device.equals(other.device) && locale.equals(other.locale);
    }

    public Speaker withPerson(Optional<String> someone) {
        return new Speaker(user, someone, device, locale, display);
    }

    public Speaker withUser(String another) {
        return new Speaker(another, person, device, locale, display);
    }

    public Speaker withDevice(String another) {
        return new Speaker(user, person, another, locale, display);
    }
}
