package app.smallwins.speech;

/** Something to read later, in plain text. */
public record Card(String title, String text) {
}
