package app.smallwins.simulator.hearing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the intent a sentence belongs to.
 *
 * <p>Amazon's own short sayings come first, then the sample that accounts for most of the words, either because it has
 * them itself or because a slot's type knows them; of equals, the one with more words of its own, then the one that
 * guesses least. A lone slot of the skill's own type takes what nothing else wanted.
 */
final class Understanding {

    private static final String FALLBACK = "AMAZON.FallbackIntent";

    private static final Comparator<Candidate> BEST = Comparator.comparing(Candidate::isMoreThanAGuess)
            .thenComparingInt(Candidate::explained)
            .thenComparingInt(Candidate::fixed)
            .thenComparing(Candidate::worst, Comparator.reverseOrder());

    private final InteractionModel model;
    private final Language language;
    private final SlotReader slots;

    Understanding(InteractionModel model, Language language) {
        this.model = model;
        this.language = language;
        this.slots = new SlotReader(model, language);
    }

    /**
     * What words came to.
     *
     * @param unexplained how many of them only fill a slot that takes anything
     */
    record Meaning(Heard.Intent intent, int unexplained) {
    }

    /** What a sentence means that was said to the skill. */
    Meaning understand(List<String> words, LocalDate today) {
        return builtIn(words).or(() -> bySample(words, today))
                .orElseGet(() -> new Meaning(new Heard.Intent(FALLBACK, List.of()), words.size()));
    }

    private Optional<Meaning> builtIn(List<String> words) {
        return Optional.ofNullable(language.builtIns().get(String.join(" ", words)))
                .filter(model.intents()::containsKey)
                .map(intent -> new Meaning(new Heard.Intent(intent, List.of()), 0));
    }

    private Optional<Meaning> bySample(List<String> words, LocalDate today) {
        return model.intents()
                .values()
                .stream()
                .flatMap(
                        intent -> intent.samples().stream().flatMap(sample -> candidates(intent, sample, words, today)))
                .reduce((one, other) -> BEST.compare(other, one) > 0 ? other : one)
                .map(best -> new Meaning(best.heard(), words.size() - best.explained()));
    }

    private Stream<Candidate> candidates(InteractionModel.Intent intent, Phrase sample, List<String> words,
            LocalDate today) {
        return sample.fit(words)
                .flatMap(gaps -> read(intent, gaps, today)
                        .map(readings -> new Candidate(intent, sample.fixedWords(), readings))
                        .stream());
    }

    private Optional<List<SlotReader.Reading>> read(InteractionModel.Intent intent, Map<String, String> gaps,
            LocalDate today) {
        var readings = new ArrayList<SlotReader.Reading>();
        for (var gap : gaps.entrySet()) {
            var type = intent.slots().getOrDefault(gap.getKey(), "");
            slots.read(gap.getKey(), type, gap.getValue(), today).ifPresent(readings::add);
        }
        return readings.size() == gaps.size() ? Optional.of(readings) : Optional.empty();
    }

    /** One way to read the sentence. */
    private record Candidate(InteractionModel.Intent intent, int fixed, List<SlotReader.Reading> readings) {

        boolean isMoreThanAGuess() {
            return explained() > 0;
        }

        int explained() {
            return fixed + readings.stream()
                    .filter(SlotReader.Reading::explains)
                    .mapToInt(SlotReader.Reading::words)
                    .sum();
        }

        SlotReader.Certainty worst() {
            return readings.stream()
                    .map(SlotReader.Reading::certainty)
                    .max(Comparator.naturalOrder())
                    .orElse(SlotReader.Certainty.LISTED);
        }

        Heard.Intent heard() {
            return new Heard.Intent(intent.name(),
                    intent.slots().keySet().stream().map(this::slot).toList());
        }

        private Heard.Slot slot(String name) {
            return readings.stream()
                    .map(SlotReader.Reading::slot)
                    .filter(slot -> slot.name().equals(name))
                    .findFirst()
                    .orElseGet(() -> Heard.Slot.empty(name));
        }
    }
}
