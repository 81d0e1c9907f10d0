package app.smallwins.alexa;

import app.smallwins.domain.Conversation;
import app.smallwins.domain.Question;
import app.smallwins.domain.RequestKey;
import app.smallwins.domain.Utterance;
import app.smallwins.domain.WinId;
import app.smallwins.speech.Reply;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The conversation as it travels in session attributes. They come back from outside, so nothing in them is trusted: what
 * does not make sense is as if it had never been said.
 */
final class SessionAttributes {

    private static final int LONGEST_TEXT = 2_000;

    private SessionAttributes() {}

    /** The conversation, and the reply for those who want to hear it again. */
    static Map<String, Object> write(Conversation conversation, Reply reply) {
        var attributes = new TreeMap<String, Object>();
        if (reply.staysOpen()) {
            attributes.put("last", SpeechJson.write(reply.speech()));
            reply.reprompt().ifPresent(reprompt -> attributes.put("reprompt", SpeechJson.write(reprompt)));
        }
        conversation.pending().ifPresent(question -> attributes.put("question", written(question)));
        conversation.that().ifPresent(that -> attributes.put("that", that.value()));
        if (conversation.careful()) {
            attributes.put("alarms", conversation.alarms());
        }
        return attributes;
    }

    static Conversation read(JsonNode attributes) {
        return new Conversation(question(attributes.path("question")), winId(attributes.path("that")),
                attributes.path("alarms").asInt(0));
    }

    /** The reply that was given last in this session, with the question that is still open. */
    static Optional<Reply> lastReply(JsonNode attributes, Conversation conversation) {
        return SpeechJson.read(attributes.path("last"))
                .map(speech -> new Reply(speech,
                        SpeechJson.read(attributes.path("reprompt")), Optional.empty(), conversation.pending()));
    }

    private static Map<String, Object> written(Question question) {
        return switch (question) {
            case Question.WhatDidYouDo() -> Map.of("kind", "what");
            case Question.ReallyDeleteEverything() -> Map.of("kind", "delete");
            case Question.HearTheNumberAgain() -> Map.of("kind", "number");
            case Question.DrawAnother() -> Map.of("kind", "draw");
            case Question.MoreKindness(var last) -> Map.of("kind", "kindness", "last", last);
            case Question.DidYouDoIt(var step) -> Map.of("kind", "step", "step", step);
            case Question.WhatMadeYouProud() -> Map.of("kind", "proud");
            case Question.SetReminder(var schedule, var otherHalf) ->
                Map.of("kind", "reminder", "schedule", ScheduleText.write(schedule), "otherHalf", otherHalf);
            case Question.TryAgain(var said, var at, var request) -> written("again", said, at, request);
            case Question.KeepThis(var said, var at, var request) -> written("keep", said, at, request);
        };
    }

    private static Map<String, Object> written(String kind, Utterance said, Instant at, RequestKey request) {
        return Map.of("kind", kind, "lead", said.lead(), "words", said.words(), "at", at.toString(), "request",
                request.value());
    }

    private static Optional<Question> question(JsonNode question) {
        return switch (question.path("kind").asText("")) {
            case "what" -> Optional.of(new Question.WhatDidYouDo());
            case "delete" -> Optional.of(new Question.ReallyDeleteEverything());
            case "kindness" -> Optional.of(new Question.MoreKindness(question.path("last").asText("")));
            case "draw" -> Optional.of(new Question.DrawAnother());
            case "step" -> Optional.of(new Question.DidYouDoIt(question.path("step").asInt(-1)));
            case "proud" -> Optional.of(new Question.WhatMadeYouProud());
            case "number" -> Optional.of(new Question.HearTheNumberAgain());
            case "reminder" -> ScheduleText.read(question.path("schedule").asText(""))
                    .map(schedule -> new Question.SetReminder(schedule, question.path("otherHalf").asBoolean(false)));
            case "again" -> said(question).map(said -> new Question.TryAgain(said.said, said.at, said.request));
            case "keep" -> said(question).map(said -> new Question.KeepThis(said.said, said.at, said.request));
            default -> Optional.empty();
        };
    }

    private record Said(Utterance said, Instant at, RequestKey request) {
    }

    private static Optional<Said> said(JsonNode question) {
        var words = question.path("words").asText("");
        if (words.isBlank() || words.length() > LONGEST_TEXT
                || question.path("lead").asText("").length() > LONGEST_TEXT) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Said(new Utterance(question.path("lead").asText(""), words),
                    Instant.parse(question.path("at").asText("")),
                    new RequestKey(question.path("request").asText(""))));
        } catch (DateTimeParseException | IllegalArgumentException forged) {
            return Optional.empty();
        }
    }

    private static Optional<WinId> winId(JsonNode that) {
        try {
            return that.isTextual() ? Optional.of(new WinId(that.textValue())) : Optional.empty();
        } catch (IllegalArgumentException forged) {
            return Optional.empty();
        }
    }
}
