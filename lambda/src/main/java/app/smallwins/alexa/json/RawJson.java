package app.smallwins.alexa.json;

/** JSON that is there as text already, and is written as it is. Never made of what somebody said. */
public record RawJson(String text) {
}
