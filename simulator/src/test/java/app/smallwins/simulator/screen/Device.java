package app.smallwins.simulator.screen;

import java.util.Map;

/** One device of each of Amazon's viewport profiles (Amazon, "Supported Viewport Profiles"). */
enum Device {
    HUB_ROUND(480, 480, 160, true, "HUB"),
    HUB_LANDSCAPE_SMALL(960, 480, 160, false, "HUB"),
    HUB_LANDSCAPE_MEDIUM(1024, 600, 160, false, "HUB"),
    HUB_LANDSCAPE_LARGE(1280, 800, 160, false, "HUB"),
    HUB_LANDSCAPE_EXTRA_LARGE(1920, 1080, 160, false, "HUB"),
    HUB_PORTRAIT(1080, 1920, 160, false, "HUB"),
    MOBILE_PORTRAIT(600, 960, 160, false, "MOBILE"),
    TV(1920, 1080, 320, false, "TV");

    final int width;
    final int height;
    private final int dpi;
    private final boolean round;
    private final String mode;

    Device(int width, int height, int dpi, boolean round, String mode) {
        this.width = width;
        this.height = height;
        this.dpi = dpi;
        this.round = round;
        this.mode = mode;
    }

    /** As the viewer wants to know it. */
    Map<String, Object> describe(String theme) {
        return Map.of("width", width, "height", height, "dpi", dpi, "round", round, "mode", mode, "theme", theme);
    }

    String shortName() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
