package app.smallwins.domain;

import java.util.Optional;

/** What somebody calls their device: one line of at most 40 characters, none of which does anything. */
public record DeviceName(String value) {

    private static final int LONGEST = 40;

    public DeviceName {
        if (value.isBlank() || value.codePointCount(0, value.length()) > LONGEST || !value.equals(tidy(value))) {
            throw new IllegalArgumentException("not a tidy device name");
        }
    }

    /** The name as it was given, without control and invisible characters; empty when nothing is left or it is too long. */
    public static Optional<DeviceName> of(String given) {
        var tidy = tidy(given);
        return tidy.isEmpty() || tidy.codePointCount(0, tidy.length()) > LONGEST
                ? Optional.empty()
                : Optional.of(new DeviceName(tidy));
    }

    private static String tidy(String given) {
        return given.replaceAll("[\\p{Z}\\s]+", " ").replaceAll("\\p{C}", "").replaceAll(" +", " ").strip();
    }
}
