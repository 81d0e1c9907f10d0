package app.smallwins.speech;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The sentences of one locale: its language's, with those that its region says differently in their place. The text
 * linter sees to it that none is missing before anybody hears it.
 */
public final class Texts {

    private final Locale locale;
    private final Map<String, Template> templates;

    private Texts(Locale locale, Map<String, Template> templates) {
        this.locale = locale;
        this.templates = templates;
    }

    /** The texts of a locale that {@link Languages} knows. */
    public static Texts of(Locale locale) {
        var templates = new TreeMap<String, Template>();
        for (var folder : List.of(locale.getLanguage(), locale.toLanguageTag())) {
            Resources.properties("texts/" + folder + "/messages.properties")
                    .forEach((key, text) -> templates.put(key, Template.parse(text)));
        }
        return new Texts(locale, templates);
    }

    Locale locale() {
        return locale;
    }

    Map<String, Template> templates() {
        return templates;
    }

    Speech say(Text text) {
        return say(text, Map.of());
    }

    Speech say(Text text, Map<String, ?> values) {
        return fill(text.key(), values);
    }

    /** The text's form for a number, which also fills the place {@code n}. */
    Speech count(Text text, int number, Map<String, ?> values) {
        var all = new HashMap<String, Object>(values);
        all.put("n", Integer.toString(number));
        return fill(text.key() + '.' + Plurals.form(number), all);
    }

    /** One of the text's variants; {@code nth} goes round, so that consecutive numbers never repeat one. */
    Speech variant(Text text, int nth, Map<String, ?> values) {
        return fill(text.key() + '.' + (Math.floorMod(nth, variants(text)) + 1), values);
    }

    /** A member of a family of words, if the language has it. */
    Optional<Speech> member(Text text, Object name) {
        return Optional.ofNullable(templates.get(text.key() + '.' + name)).map(template -> template.fill(Map.of()));
    }

    private int variants(Text text) {
        var variants = 1;
        while (templates.containsKey(text.key() + '.' + (variants + 1))) {
            variants++;
        }
        return variants;
    }

    private Speech fill(String key, Map<String, ?> values) {
        var template = templates.get(key);
        if (template == null) {
            throw new IllegalStateException("no text '%s' in %s".formatted(key, locale.toLanguageTag()));
        }
        return template.fill(values);
    }
}
