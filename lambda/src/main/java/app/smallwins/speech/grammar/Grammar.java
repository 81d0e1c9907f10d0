package app.smallwins.speech.grammar;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One language's rules for turning the first person into the second, as its file states them.
 *
 * @param spelling words that are heard or typed in a way that hides what they are, and how they are spelled
 * @param quoted words of a quotation that are spelled otherwise than a transcript spells them
 * @param abbreviations words whose full stop ends no sentence
 * @param drops what is left out
 * @param keeps what stays as it is
 * @param swaps parts that change places
 * @param openings how a sentence may begin, the first that fits decides
 * @param doubts what makes the rest a guess
 * @param turns what changes, the first that touches a word decides
 */
public record Grammar(Map<String, String> spelling, Map<String, String> quoted, Set<String> abbreviations,
        List<Pattern> drops, List<Pattern> keeps, List<Pattern> swaps, List<Opening> openings, List<Pattern> doubts,
        List<Turn> turns) {

    public Grammar {
        spelling = Map.copyOf(spelling);
        quoted = Map.copyOf(quoted);
        abbreviations = Set.copyOf(abbreviations);
        drops = List.copyOf(drops);
        keeps = List.copyOf(keeps);
        swaps = List.copyOf(swaps);
        openings = List.copyOf(openings);
        doubts = List.copyOf(doubts);
        turns = List.copyOf(turns);
    }

    /**
     * A way to begin.
     *
     * @param certain whether a sentence that begins like this can be retold
     */
    public record Opening(Pattern pattern, boolean certain) {
    }

    /**
     * A change of words.
     *
     * @param words the words before and after; a word that is missing stays
     */
    public record Turn(Pattern pattern, Map<String, String> words) {

        public Turn {
            words = Map.copyOf(words);
        }
    }
}
