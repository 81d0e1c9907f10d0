package app.smallwins.simulator.device;

import java.util.Locale;

/** The skill package has no interaction model for the device's language. */
public final class NoSuchLanguage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoSuchLanguage(Locale locale) {
        super("there is no interaction model for " + locale.toLanguageTag());
    }
}
