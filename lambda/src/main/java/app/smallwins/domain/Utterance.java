package app.smallwins.domain;

/**
 * Free text as it was heard, without what nobody can have said ({@link PlainText}).
 *
 * @param lead words that were spoken but that the door's transcript leaves out, such as the "i" of Alexa's carrier
 *     phrase {@code i {win}}; often empty
 * @param words the transcript, verbatim
 */
public record Utterance(String lead, String words) {

    public Utterance {
        lead = PlainText.of(lead);
        words = PlainText.of(words);
    }

    /** Text that the door heard whole. */
    public static Utterance whole(String words) {
        return new Utterance("", words);
    }

    /** The whole sentence: what understanding works on. */
    public String sentence() {
        return lead.isEmpty() ? words : lead + ' ' + words;
    }
}
