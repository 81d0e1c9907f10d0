package app.smallwins.simulator.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the program itself says on the terminal. */
final class Texts {

    static final String BUNDLE = "app.smallwins.simulator.terminal";
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(BUNDLE, Locale.ROOT);

    private Texts() {}

    static String of(String key, Object... values) {
        return MessageFormat.format(TEXTS.getString(key), values);
    }
}
