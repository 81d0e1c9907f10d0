package app.smallwins.simulator.hearing;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** {@code AMAZON.DURATION}: ISO 8601, such as {@code PT10M}, {@code P2W}. */
final class Durations {

    private final Language language;

    Durations(Language language) {
        this.language = language;
    }

    /** Alexa's written form of a length of time. */
    Optional<String> read(String said) {
        return Readings.first(language, "duration", said, this::duration);
    }

    private Optional<String> duration(Language.Rule rule, Map<String, String> gaps) {
        var numbers = gaps.values().stream().map(language.words()::number).toList();
        if (!numbers.stream().allMatch(OptionalInt::isPresent)) {
            return Optional.empty();
        }
        var written = rule.argument();
        for (var gap : gaps.entrySet()) {
            written = written.replace('{' + gap.getKey() + '}',
                    Integer.toString(language.words().number(gap.getValue()).getAsInt()));
        }
        return Optional.of(written);
    }
}
