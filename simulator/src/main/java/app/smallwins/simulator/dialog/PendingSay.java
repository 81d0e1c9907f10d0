package app.smallwins.simulator.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import app.smallwins.simulator.dialog.Script.Step;

/** A sentence of a script whose expectations are still being read. */
final class PendingSay {

    private static final Pattern NAMED = Pattern.compile("(card|reprompt|heard|reminders):\\s*(.*)");

    private final int line;
    private final String words;
    private final List<String> text = new ArrayList<>();
    private final List<ExpectedText> alternatives = new ArrayList<>();
    private boolean silence;
    private Optional<String> outcome = Optional.empty();
    private Optional<String> intent = Optional.empty();
    private Optional<ExpectedText> card = Optional.empty();
    private Optional<ExpectedText> reprompt = Optional.empty();
    private Optional<ExpectedText> reminders = Optional.empty();
    private Optional<Boolean> sessionOpen = Optional.empty();

    PendingSay(int line, String words) {
        if (words.isEmpty()) {
            throw new ScriptMistake(line, "nothing is said");
        }
        this.line = line;
        this.words = words;
    }

    void expect(int number, String expected) {
        var named = NAMED.matcher(expected);
        if (named.matches()) {
            expectNamed(named.group(1), named.group(2));
        } else if (expected.startsWith("=")) {
            outcome = Optional.of(expected.substring(1).strip());
        } else if (expected.startsWith("|")) {
            alternatives.add(new ExpectedText(expected.substring(1).strip()));
        } else if (expected.startsWith("(") && expected.endsWith(")")) {
            expectState(number, expected);
        } else {
            text.add(expected);
        }
        if (!text.isEmpty() && !alternatives.isEmpty()) {
            throw new ScriptMistake(number, "either one text, or several that begin with |");
        }
    }

    private void expectNamed(String name, String value) {
        switch (name) {
            case "card" -> card = Optional.of(new ExpectedText(value));
            case "reminders" -> reminders = Optional.of(new ExpectedText(value));
            case "reprompt" -> reprompt = Optional.of(new ExpectedText(value));
            default -> intent = Optional.of(value);
        }
    }

    private void expectState(int number, String state) {
        switch (state) {
            case "(session open)" -> sessionOpen = Optional.of(true);
            case "(session ends)" -> sessionOpen = Optional.of(false);
            case "(silence)" -> silence = true;
            default -> throw new ScriptMistake(number,
                    "only (session open), (session ends) and (silence) stand in brackets, not " + state);
        }
    }

    Step.Say finished() {
        var speech = text.isEmpty() ? alternatives : List.of(new ExpectedText(String.join(" ", text)));
        return new Step.Say(line, words,
                new Expectation(speech, silence, outcome, intent, card, reprompt, sessionOpen, reminders));
    }
}
