package app.smallwins.lambda;

import app.smallwins.alexa.VoiceDoor;
import app.smallwins.domain.understanding.Lexicon;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Telling a win and hearing it back, from the request's bytes to the answer's, with nobody on either side: everything
 * runs but the network. What was rehearsed is loaded, read and compiled when somebody speaks.
 */
final class Rehearsal {

    private static final List<String> OPERATIONS = List.of("BatchGetItem", "Query", "TransactWriteItems");
    private static final List<String> REQUESTS = List.of("log", "recap");

    private final Lexicon lexicon;
    private final Function<Map<String, byte[]>, VoiceDoor> doors;

    /**
     * @param lexicon has the list {@code rehearsal}: sentences as people say them
     * @param doors makes a door to a table that answers as it is told
     */
    Rehearsal(Lexicon lexicon, Function<Map<String, byte[]>, VoiceDoor> doors) {
        this.lexicon = lexicon;
        this.doors = doors;
    }

    /** Goes through it {@code times} times in one locale, and says what came of each turn the last time. */
    List<String> play(Locale locale, int times) {
        var words = lexicon.entries("rehearsal", locale).getFirst();
        var door = doors.apply(answers(words, locale));
        var requests = REQUESTS.stream().map(name -> filled("request-" + name, words, locale)).toList();
        for (var time = 1; time < times; time++) {
            requests.forEach(door::answer);
        }
        return requests.stream().map(door::answer).map(VoiceDoor.Answer::outcome).toList();
    }

    private static Map<String, byte[]> answers(String words, Locale locale) {
        return OPERATIONS.stream()
                .collect(Collectors.toMap(name -> name, name -> filled("answer-" + name, words, locale)));
    }

    private static byte[] filled(String name, String words, Locale locale) {
        return text("/rehearsal/" + name + ".json").replace("{words}", words)
                .replace("{locale}", locale.toLanguageTag())
                .replace("{language}", locale.getLanguage())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String text(String resource) {
        try (var stream = Rehearsal.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
