package app.smallwins.simulator.hearing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What the device knows of a language, read from {@code language/<language>.json}.
 *
 * @param wakeWords what a device is called
 * @param opening ways to open a skill, with the gap {@code name}
 * @param asking ways to ask a skill for something, with the gaps {@code name} and {@code request}
 * @param exits what makes the device leave a skill by itself
 * @param builtIns what always means one of Amazon's own intents, by spoken form
 * @param permission how Alexa asks for a permission, and what is an answer
 * @param words the words that dates, times and numbers are made of
 * @param rules how dates, times and durations are said, by kind
 */
record Language(Set<String> wakeWords, List<Phrase> opening, List<Phrase> asking, Set<String> exits,
        Map<String, String> builtIns, PermissionTalk permission, LanguageWords words, Map<String, List<Rule>> rules) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FOLDER = "/app/smallwins/simulator/language/";

    /** A way to say something, what kind of thing it is, and a number or text that goes with it. */
    record Rule(Phrase phrase, String meaning, String argument) {
    }

    /** The language with this ISO 639 code; English when there is no file for it. */
    static Language of(String code) {
        try (var own = Language.class.getResourceAsStream(FOLDER + code + ".json");
                var english = Language.class.getResourceAsStream(FOLDER + "en.json")) {
            return read(JSON.readTree(own == null ? english : own));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Language read(JsonNode file) {
        return new Language(Set.copyOf(texts(file.path("wakeWords"))), phrases(file.path("opening")),
                phrases(file.path("asking")), Set.copyOf(texts(file.path("exits"))), builtIns(file.path("builtIns")),
                PermissionTalk.read(file.path("permission")),
                LanguageWords.read(file.path("words")), rules(file.path("rules")));
    }

    static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static List<Phrase> phrases(JsonNode array) {
        return texts(array).stream().map(Phrase::of).toList();
    }

    private static Map<String, String> builtIns(JsonNode object) {
        var builtIns = new LinkedHashMap<String, String>();
        object.properties()
                .forEach(
                        intent -> texts(intent.getValue()).forEach(saying -> builtIns.put(saying, intent.getKey())));
        return builtIns;
    }

    private static Map<String, List<Rule>> rules(JsonNode object) {
        var rules = new LinkedHashMap<String, List<Rule>>();
        object.properties().forEach(kind -> rules.put(kind.getKey(), kindOfRules(kind.getValue())));
        return rules;
    }

    /** Each rule is an array of its meaning, its argument and the ways to say it. */
    private static List<Rule> kindOfRules(JsonNode array) {
        var rules = new ArrayList<Rule>();
        array.forEach(rule -> texts(rule).stream()
                .skip(2)
                .forEach(
                        said -> rules.add(new Rule(Phrase.of(said), rule.path(0).asText(), rule.path(1).asText()))));
        return rules;
    }
}
