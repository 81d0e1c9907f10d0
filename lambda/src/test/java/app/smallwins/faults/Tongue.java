package app.smallwins.faults;

import java.util.Locale;

/** What people say in a language. */
enum Tongue {

    EN(Locale.US, "washed plate number %d", "I %s", "my neighbour"),
    DE(Locale.GERMANY, "den teller nummer %d abgewaschen", "Ich habe %s", "meine nachbarin");

    final Locale locale;
    final String thankful;
    private final String win;
    private final String sentence;

    Tongue(Locale locale, String win, String sentence, String thankful) {
        this.locale = locale;
        this.win = win;
        this.sentence = sentence;
        this.thankful = thankful;
    }

    /** What was done, as it stands in a slot. */
    String win(int number) {
        return win.formatted(number);
    }

    /** The same as a sentence of its own. */
    String sentence(int number) {
        return sentence.formatted(win(number));
    }
}
