package app.smallwins.domain.understanding;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What has to be said for a pattern to be found: one word out of several, where that can be told from the pattern. */
final class Needs {

    private Needs() {}

    /** Words one of which has to be said; empty when it cannot be told. */
    static Optional<Set<String>> of(Pattern pattern) {
        return switch (pattern) {
            case Pattern.OneOf(var choices) -> Optional.of(choices);
            case Pattern.Named named -> named.needs();
            case Pattern.Sequence(var parts) -> rarest(parts);
            case Pattern.Either(var branches) -> together(branches);
            case Pattern.BeginsWith _,Pattern.EndsWith _,Pattern.AnyWord _,Pattern.Maybe _,Pattern.Gap _,Pattern.Guard _ ->
                Optional.empty();
        };
    }

    /** All parts have to be there: the one that is said least tells most. */
    private static Optional<Set<String>> rarest(List<Pattern> parts) {
        var rarest = Optional.<Set<String>>empty();
        for (var part : parts) {
            var needs = of(part);
            if (needs.isPresent() && (rarest.isEmpty() || often(needs.get()) < often(rarest.get()))) {
                rarest = needs;
            }
        }
        return rarest;
    }

    private static Optional<Set<String>> together(List<Pattern> branches) {
        var all = new HashSet<String>();
        for (var branch : branches) {
            var needs = of(branch);
            if (needs.isEmpty()) {
                return needs;
            }
            all.addAll(needs.get());
        }
        return Optional.of(all);
    }

    /** A guess that needs no more than an order: short words are said more often than long ones. */
    private static double often(Set<String> words) {
        var often = 0.0;
        for (var word : words) {
            often += 1.0 / (word.length() * word.length());
        }
        return often;
    }
}
