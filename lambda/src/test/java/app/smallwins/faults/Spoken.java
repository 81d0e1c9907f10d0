package app.smallwins.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What is heard is well-formed and in the language that was spoken. */
final class Spoken {

    /** Small words that no sentence of ours does without, and that the other language does not have. */
    private static final Map<String, Set<String>> SMALL_WORDS = Map.of("en",
            Set.of("the", "you", "your", "that", "that's", "it", "it's", "and", "i", "i'm", "i'll", "of", "isn't",
                    "far"),
            "de", Set.of("du", "das", "dein", "deine", "deinem", "dich", "dir", "und", "ich", "es", "ist", "nicht",
                    "nichts", "zählt", "bisher"));

    private Spoken() {}

    static void assertWellFormed(JsonNode envelope, Locale locale) {
        var ssml = envelope.at("/response/outputSpeech/ssml").asText();
        assertThat(envelope.path("version").asText()).isEqualTo("1.0");
        assertThat(envelope.at("/response/outputSpeech/type").asText()).isEqualTo("SSML");
        assertThat(ssml).hasSizeLessThanOrEqualTo(8_000);
        assertIn(locale, text(ssml));
    }

    static void assertIn(Locale locale, String text) {
        var words = Arrays.asList(text.toLowerCase(locale).split("[^\\p{L}'’]+"));
        SMALL_WORDS.forEach((language, small) -> assertThat(words.stream().anyMatch(small::contains))
                .as("is <%s> in %s?", text, language)
                .isEqualTo(language.equals(locale.getLanguage())));
    }

    private static String text(String ssml) {
        try {
            var document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(ssml)));
            assertThat(document.getDocumentElement().getTagName()).isEqualTo("speak");
            return document.getDocumentElement().getTextContent();
        } catch (ParserConfigurationException | SAXException | IOException malformed) {
            throw new AssertionError("malformed: " + ssml, malformed);
        }
    }
}
