package app.smallwins.simulator.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a command line of curl sends. Knows the few options that the recipes use, and says so when there is another.
 *
 * @param body what is sent; begins with {@code @} when it is the content of a file
 * @param into the file that the answer goes to
 */
record Curl(String method, String address, Map<String, String> headers, String body, Optional<String> into) {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Pattern WORD = Pattern.compile("(?:[^\\s'\"]|'[^']*'|\"[^\"]*\")+");

    /** The commands in a block, with variables in the place of their names. */
    static List<Curl> commands(String block, Map<String, String> variables) {
        return block.replace("\\\n", " ").lines().map(line -> command(line, variables)).toList();
    }

    private static Curl command(String line, Map<String, String> variables) {
        var words = new ArrayDeque<>(WORD.matcher(line).results().map(word -> word(word.group(), variables)).toList());
        if (!words.removeFirst().equals("curl")) {
            throw new AssertionError("no command of curl: " + line);
        }
        return new Reading(words).curl();
    }

    private static String word(String written, Map<String, String> variables) {
        var word = new StringBuilder();
        Pattern.compile("'([^']*)'|\"([^\"]*)\"|([^'\"]+)")
                .matcher(written)
                .results()
                .forEach(part -> word.append(part.group(1) != null
                        ? part.group(1)
                        : filled(part.group(2) != null ? part.group(2) : part.group(3), variables)));
        return word.toString();
    }

    private static String filled(String text, Map<String, String> variables) {
        return Pattern.compile("\\$([A-Z]+)")
                .matcher(text)
                .replaceAll(name -> Matcher.quoteReplacement(Optional.ofNullable(variables.get(name.group(1)))
                        .orElseThrow(() -> new AssertionError("nobody says what $" + name.group(1) + " is"))));
    }

    private static final class Reading {
        private final Deque<String> words;
        private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        private final List<String> data = new ArrayList<>();
        private String method = "GET";
        private String address = "";
        private Optional<String> into = Optional.empty();

        private Reading(Deque<String> words) {
            this.words = words;
        }

        private Curl curl() {
            while (!words.isEmpty()) {
                read(words.removeFirst());
            }
            return new Curl(data.isEmpty() || method.equals("DELETE") ? method : "POST", address, headers,
                    String.join("&", data), into);
        }

        private void read(String word) {
            switch (word) {
                case "-s" -> {
                    // says nothing but the answer
                }
                case "-X" -> method = words.removeFirst();
                case "-H" -> header(words.removeFirst());
                case "-o" -> into = Optional.of(words.removeFirst());
                case "-d", "--data-binary" -> sent(words.removeFirst());
                case "--data-urlencode" -> sent(encoded(words.removeFirst()));
                default -> address = place(word);
            }
        }

        private static String place(String word) {
            if (word.startsWith("-")) {
                throw new AssertionError("an option that nobody knows: " + word);
            }
            return word;
        }

        private void header(String written) {
            var parts = written.split(": ", 2);
            headers.put(parts[0], parts[1]);
        }

        private void sent(String body) {
            headers.putIfAbsent("Content-Type", FORM);
            data.add(body);
        }

        private static String encoded(String field) {
            var parts = field.split("=", 2);
            return parts[0] + '=' + URLEncoder.encode(parts[1], StandardCharsets.UTF_8);
        }
    }
}
