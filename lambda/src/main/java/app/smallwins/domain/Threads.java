package app.smallwins.domain;

import app.smallwins.domain.understanding.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What runs through many wins: looking after the body, people, the home. Topics are the list {@code topics} of the
 * lexicon, a line each: {@code body: shower teeth water ...}; an entry with a star stands for all words that begin so.
 */
final class Threads {

    private static final int FEWEST_WINS = 4;
    private static final int FEWEST_OF_ONE_TOPIC = 3;

    private final Lexicon lexicon;
    private final Map<Locale, List<Topic>> topics = new ConcurrentHashMap<>();

    Threads(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The topic that at least three, and at least a third, of the wins are about; the most frequent one. */
    Optional<String> through(List<Win> wins, Locale locale) {
        if (wins.size() < FEWEST_WINS) {
            return Optional.empty();
        }
        var counts = new HashMap<String, Integer>();
        wins.forEach(win -> topicsOf(win, locale).forEach(topic -> counts.merge(topic, 1, Integer::sum)));
        return topics(locale).stream()
                .map(Topic::name)
                .filter(name -> counts.getOrDefault(name, 0) >= FEWEST_OF_ONE_TOPIC
                        && counts.get(name) * 3 >= wins.size())
                .reduce((most, next) -> counts.get(next) > counts.get(most) ? next : most);
    }

    private Stream<String> topicsOf(Win win, Locale locale) {
        var spoken = WordList.spoken(win);
        return topics(locale).stream().filter(topic -> topic.words.isIn(spoken)).map(Topic::name);
    }

    private List<Topic> topics(Locale locale) {
        return topics.computeIfAbsent(locale,
                wanted -> lexicon.entries("topics", wanted).stream().map(Topic::parse).toList());
    }

    private record Topic(String name, WordList words) {

        static Topic parse(String line) {
            var colon = line.indexOf(':');
            return new Topic(line.substring(0, colon).strip(), WordList.parse(line.substring(colon + 1)));
        }
    }
}
