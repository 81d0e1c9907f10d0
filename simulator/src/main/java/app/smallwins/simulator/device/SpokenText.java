package app.smallwins.simulator.device;

import java.io.StringReader;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** SSML the way it sounds: the words, without the marks that only change how they are spoken. */
final class SpokenText {

    private static final XMLInputFactory XML = secure();
    private static final Set<String> APART = Set.of("p", "s", "break", "audio");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern BLANK_BEFORE_STOP = Pattern.compile(" (?=[.,;:?!…])");

    private SpokenText() {}

    /**
     * The words of a piece of SSML.
     *
     * @throws UnusableAnswer when it is not well-formed, or not one {@code speak} element
     */
    static String of(String ssml) {
        try {
            var reader = XML.createXMLStreamReader(new StringReader(ssml));
            var words = BLANKS.matcher(words(reader)).replaceAll(" ").strip();
            return BLANK_BEFORE_STOP.matcher(words).replaceAll("");
        } catch (XMLStreamException malformed) {
            throw new UnusableAnswer("the speech is not well-formed SSML");
        }
    }

    private static String words(XMLStreamReader reader) throws XMLStreamException {
        reader.nextTag();
        if (!reader.getLocalName().equals("speak")) {
            throw new UnusableAnswer("the speech is not inside <speak>");
        }
        var words = new StringBuilder();
        int silenced = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    words.append(APART.contains(reader.getLocalName()) ? " " : "");
                    silenced += silenced > 0 || alias(reader).isPresent() ? 1 : 0;
                    words.append(silenced == 1 ? alias(reader).orElse("") : "");
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    words.append(APART.contains(reader.getLocalName()) ? " " : "");
                    silenced -= silenced > 0 ? 1 : 0;
                }
                case XMLStreamConstants.CHARACTERS -> words.append(silenced > 0 ? "" : reader.getText());
                default -> {
                    /* comments and the like are not spoken */ }
            }
        }
        return words.toString();
    }

    /** What is spoken in place of an element's text. */
    private static Optional<String> alias(XMLStreamReader reader) {
        return reader.getLocalName().equals("sub")
                ? Optional.ofNullable(reader.getAttributeValue(null, "alias"))
                : Optional.empty();
    }

    private static XMLInputFactory secure() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        return factory;
    }
}
