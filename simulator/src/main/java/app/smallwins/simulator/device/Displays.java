package app.smallwins.simulator.device;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** How an envelope says that there is a screen. Source: Amazon, "Viewport Interface Reference". */
final class Displays {

    static final String INTERFACE = "Alexa.Presentation.APL";

    /** What {@code apl-viewhost-web} 1.4.0 draws. */
    private static final String VERSION = "1.4";

    private static final int ARC_MINUTES_WIDE = 246;
    private static final int ARC_MINUTES_HIGH = 144;

    private Displays() {}

    /** Adds what a device with that display tells about itself. */
    static void tell(Display display, ObjectNode interfaces, ObjectNode context) {
        interfaces.putObject(INTERFACE).putObject("runtime").put("maxVersion", VERSION);
        var viewport = context.putObject("Viewport");
        viewport.putArray("experiences")
                .addObject()
                .put("arcMinuteWidth", ARC_MINUTES_WIDE)
                .put("arcMinuteHeight", ARC_MINUTES_HIGH)
                .put("canRotate", false)
                .put("canResize", false);
        viewport.put("mode", display.mode()).put("shape", display.isRound() ? "ROUND" : "RECTANGLE");
        viewport.put("pixelWidth", display.width()).put("pixelHeight", display.height());
        viewport.put("currentPixelWidth", display.width()).put("currentPixelHeight", display.height());
        viewport.put("dpi", display.dpi());
        if (display.isTouched()) {
            viewport.putArray("touch").add("SINGLE");
        }
    }
}
