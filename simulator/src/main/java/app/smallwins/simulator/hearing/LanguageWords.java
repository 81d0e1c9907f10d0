package app.smallwins.simulator.hearing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The words that dates, times and numbers are made of.
 *
 * @param numbers numbers by their words, 0 to 999
 * @param ordinals days of a month by their words
 * @param weekdays 1 (Monday) to 7 by name
 * @param months 1 to 12 by name
 * @param seasons Alexa's two letters by name
 */
record LanguageWords(Map<String, Integer> numbers, Map<String, Integer> ordinals, Map<String, Integer> weekdays,
        Map<String, Integer> months, Map<String, String> seasons) {

    private static final int LONGEST_NUMBER = 9;

    static LanguageWords read(JsonNode words) {
        var seasons = new HashMap<String, String>();
        words.path("seasons")
                .properties()
                .forEach(
                        season -> Language.texts(season.getValue())
                                .forEach(name -> seasons.put(name, season.getKey())));
        return new LanguageWords(numbers(words), counted(words.path("ordinals"), 1),
                counted(words.path("weekdays"), 1), counted(words.path("months"), 1), seasons);
    }

    /** A number in words or digits. */
    OptionalInt number(String said) {
        if (said.matches("[0-9]{1," + LONGEST_NUMBER + "}")) {
            return OptionalInt.of(Integer.parseInt(said));
        }
        return asInt(Optional.ofNullable(numbers.get(said)));
    }

    /** A day of the month, as "third", "3rd" or "3." is written after normalising. */
    OptionalInt ordinal(String said) {
        var digits = said.matches("[0-9]{1,2}(st|nd|rd|th)?") ? said.replaceAll("\\D", "") : "";
        return digits.isEmpty()
                ? asInt(Optional.ofNullable(ordinals.get(said)))
                : OptionalInt.of(Integer.parseInt(digits));
    }

    /** A year: "2025", "two thousand twenty five" in digits only, "twenty twenty five" as two numbers. */
    OptionalInt year(String said) {
        if (said.matches("(19|20)[0-9]{2}")) {
            return OptionalInt.of(Integer.parseInt(said));
        }
        int blank = said.indexOf(' ');
        if (blank < 0) {
            return OptionalInt.empty();
        }
        var century = number(said.substring(0, blank));
        var rest = number(said.substring(blank + 1));
        boolean both = century.isPresent() && rest.isPresent();
        return both && (century.getAsInt() == 19 || century.getAsInt() == 20) && rest.getAsInt() < 100
                ? OptionalInt.of(century.getAsInt() * 100 + rest.getAsInt())
                : OptionalInt.empty();
    }

    private static OptionalInt asInt(Optional<Integer> number) {
        return number.map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    /** Each entry is a name or an array of names for the same number. */
    private static Map<String, Integer> counted(JsonNode array, int first) {
        var counted = new HashMap<String, Integer>();
        for (int i = 0; i < array.size(); i++) {
            var names = array.get(i).isArray() ? Language.texts(array.get(i)) : List.of(array.get(i).asText());
            for (var name : names) {
                counted.put(name, first + i);
            }
        }
        return counted;
    }

    private static Map<String, Integer> numbers(JsonNode words) {
        var numbers = new HashMap<>(counted(words.path("units"), 0));
        var joined = words.path("tenAndUnit").asText();
        counted(words.path("tens"), 2).forEach((ten, tens) -> {
            numbers.put(ten, tens * 10);
            counted(words.path("joiningUnits"), 1).forEach((unit, units) -> numbers
                    .put(joined.replace("{ten}", ten).replace("{unit}", unit), tens * 10 + units));
        });
        var belowHundred = Map.copyOf(numbers);
        words.path("hundreds").properties().forEach(hundred -> {
            int hundreds = Integer.parseInt(hundred.getKey());
            for (var name : Language.texts(hundred.getValue())) {
                numbers.put(name, hundreds);
                belowHundred.forEach((rest, number) -> words.path("hundredAnd")
                        .forEach(and -> numbers.put(
                                and.asText().replace("{hundred}", name).replace("{rest}", rest), hundreds + number)));
            }
        });
        return numbers;
    }
}
