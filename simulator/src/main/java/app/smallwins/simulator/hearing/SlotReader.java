package app.smallwins.simulator.hearing;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Reads the words that fall into a slot, by the slot's type. */
final class SlotReader {

    private static final int LONGEST_TYPED_VALUE_IN_WORDS = 8;

    private final Map<String, InteractionModel.SlotType> types;
    private final Language language;
    private final Dates dates;
    private final Times times;
    private final Durations durations;

    SlotReader(InteractionModel model, Language language) {
        this.types = model.types();
        this.language = language;
        this.dates = new Dates(language);
        this.times = new Times(language);
        this.durations = new Durations(language);
    }

    /** How sure a reading is. */
    enum Certainty {
        /** A value that the skill's own type lists. */
        LISTED,
        /** Words that make sense in one of Amazon's types. */
        KNOWN,
        /** Words of a phrase slot, which takes anything. */
        FREE,
        /** Words that a list type does not know and takes all the same. */
        GUESSED
    }

    /** A filled slot and how sure it is. */
    record Reading(Heard.Slot slot, Certainty certainty, int words) {

        /** Whether the type accounts for the words, rather than taking whatever comes. */
        boolean explains() {
            return certainty == Certainty.LISTED || certainty == Certainty.KNOWN;
        }
    }

    /** What the words mean in a slot of that type; empty when they mean nothing there. */
    Optional<Reading> read(String slot, String type, String said, LocalDate today) {
        int words = SpokenForm.words(said).size();
        if (type.equals("AMAZON.SearchQuery")) {
            return Optional.of(new Reading(plain(slot, said), Certainty.FREE, words));
        }
        if (types.containsKey(type)) {
            return Optional.of(custom(slot, types.get(type), said, words));
        }
        if (words > LONGEST_TYPED_VALUE_IN_WORDS) {
            return Optional.empty();
        }
        return builtIn(type, said, today)
                .map(value -> new Reading(plain(slot, value), certaintyOf(type), words));
    }

    private static Certainty certaintyOf(String type) {
        return switch (type) {
            case "AMAZON.DATE", "AMAZON.TIME", "AMAZON.DURATION", "AMAZON.NUMBER", "AMAZON.FOUR_DIGIT_NUMBER",
                    "AMAZON.Ordinal", "AMAZON.DayOfWeek", "AMAZON.Month" ->
                Certainty.KNOWN;
            default -> Certainty.GUESSED;
        };
    }

    /** Types with long lists of names at Amazon, such as first names, take what is said. */
    private Optional<String> builtIn(String type, String said, LocalDate today) {
        return switch (type) {
            case "AMAZON.DATE" -> dates.read(said, today);
            case "AMAZON.TIME" -> times.read(said);
            case "AMAZON.DURATION" -> durations.read(said);
            case "AMAZON.NUMBER" -> language.words().number(said).stream().mapToObj(Integer::toString).findFirst();
            case "AMAZON.FOUR_DIGIT_NUMBER" ->
                Optional.of(said.replace(" ", "")).filter(code -> code.matches("[0-9]{4}"));
            case "AMAZON.Ordinal" -> language.words().ordinal(said).stream().mapToObj(Integer::toString).findFirst();
            case "AMAZON.DayOfWeek" -> Optional.of(said).filter(language.words().weekdays()::containsKey);
            case "AMAZON.Month" -> Optional.of(said).filter(language.words().months()::containsKey);
            default -> Optional.of(said);
        };
    }

    private static Reading custom(String slot, InteractionModel.SlotType type, String said, int words) {
        var match = type.find(said);
        var resolution = new Heard.Resolution(type.name(), match);
        var filled = new Heard.Slot(slot, Optional.of(said), Optional.of(resolution));
        return new Reading(filled, match.isPresent() ? Certainty.LISTED : Certainty.GUESSED, words);
    }

    private static Heard.Slot plain(String slot, String value) {
        return new Heard.Slot(slot, Optional.of(value), Optional.empty());
    }
}
