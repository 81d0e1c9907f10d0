package app.smallwins.simulator.device;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a device shows things on. Sizes are pixels. Source: Amazon, "Supported Viewport Profiles".
 */
public enum Display {
    /** As an Echo Spot. */
    ROUND(480, 480, 160, "HUB"),
    /** As an Echo Show 5. */
    SMALL(960, 480, 160, "HUB"),
    /** As an Echo Show 8. */
    WIDE(1280, 800, 160, "HUB"),
    /** A television, which nobody touches. */
    TV(1920, 1080, 320, "TV");

    private final int width;
    private final int height;
    private final int dpi;
    private final String mode;

    Display(int width, int height, int dpi, String mode) {
        this.width = width;
        this.height = height;
        this.dpi = dpi;
        this.mode = mode;
    }

    /** Reads its name in small letters; empty when it is none. */
    public static Optional<Display> of(String written) {
        return Arrays.stream(values()).filter(display -> display.written().equals(written)).findFirst();
    }

    /** Its name in small letters. */
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** Pixels in an inch; 160 of them make a pixel one dp. */
    public int dpi() {
        return dpi;
    }

    /** {@code HUB} or {@code TV}. */
    public String mode() {
        return mode;
    }

    public boolean isRound() {
        return this == ROUND;
    }

    public boolean isTouched() {
        return this != TV;
    }
}
