package app.smallwins.screen;

import app.smallwins.domain.WinId;

/** Something to touch. Each does what the same wish does by voice. */
public sealed interface Touch {

    /** What stands on it. */
    String label();

    /** One more of what was just offered. */
    record Another(String label) implements Touch {
    }

    /** Keeps a win apart, as a trophy. */
    record KeepSpecial(String label, WinId win) implements Touch {
    }

    /** Takes a win out. */
    record TakeBack(String label, WinId win) implements Touch {
    }
}
