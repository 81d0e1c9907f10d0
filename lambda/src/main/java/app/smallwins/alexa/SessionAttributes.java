package app.smallwins.alexa;

import app.smallwins.domain.Conversation;
import app.smallwins.domain.JarId;
import app.smallwins.domain.Question;
import app.smallwins.domain.RequestKey;
import app.smallwins.domain.Unkept;
import app.smallwins.domain.Utterance;
import app.smallwins.domain.WinId;
import app.smallwins.speech.Reply;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/**
 * The conversation as it travels in session attributes. They come back from outside, so nothing in them is trusted: what
 * does not make sense is as if it had never been said.
 */
final class SessionAttributes {

    private static final int LONGEST_TEXT = 2_000;
    private static final int MOST_UNKEPT = 5;

    private SessionAttributes() {}

    /** The conversation, whose it is, and the reply for those who want to hear it again. */
    static Map<String, Object> write(JarId jar, Conversation conversation, Reply reply) {
        var attributes = new TreeMap<String, Object>();
        attributes.put("jar", jar.value());
        if (!conversation.unkept().isEmpty()) {
            attributes.put("unkept",
                    conversation.unkept().stream().limit(MOST_UNKEPT).map(SessionAttributes::written).toList());
        }
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

    /**
     * The conversation with the owner of {@code jar}. What was asked of one voice is not answered by another; only that
     * somebody is not safe holds for all who are there.
     */
    static Conversation read(JsonNode attributes, JarId jar) {
        var alarms = attributes.path("alarms").asInt(0);
        return isOf(jar, attributes)
                ? new Conversation(question(attributes.path("question")), winId(attributes.path("that")),
                        unkept(attributes.path("unkept")), alarms)
                : new Conversation(Optional.empty(), Optional.empty(), List.of(), alarms);
    }

    private static boolean isOf(JarId jar, JsonNode attributes) {
        return attributes.path("jar").asText("").equals(jar.value());
    }

    private static List<Unkept> unkept(JsonNode unkept) {
        return StreamSupport.stream(unkept.spliterator(), false)
                .limit(MOST_UNKEPT)
                .flatMap(words -> words(words).stream())
                .toList();
    }

    /** The reply that was given last in this session, with the question that is still open. */
    static Optional<Reply> lastReply(JsonNode attributes, JarId jar, Conversation conversation) {
        return SpeechJson.read(attributes.path("last"))
                .filter(_ -> isOf(jar, attributes))
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
            case Question.TryAgain() -> Map.of("kind", "again");
            case Question.WhatIsTheCode() -> Map.of("kind", "code");
            case Question.HowShouldItBe() -> Map.of("kind", "correct");
            case Question.KeepThis(var words) -> Map.of("kind", "keep", "words", written(words));
        };
    }

    private static Map<String, Object> written(Unkept unkept) {
        return Map.of("lead", unkept.said().lead(), "words", unkept.said().words(), "at", unkept.at().toString(),
                "request", unkept.request().value(), "as", unkept.as().name());
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
            case "correct" -> Optional.of(new Question.HowShouldItBe());
            case "again" -> Optional.of(new Question.TryAgain());
            case "code" -> Optional.of(new Question.WhatIsTheCode());
            case "keep" -> words(question.path("words")).map(Question.KeepThis::new);
            default -> Optional.empty();
        };
    }

    private static Optional<Unkept> words(JsonNode unkept) {
        var words = unkept.path("words").asText("");
        var lead = unkept.path("lead").asText("");
        if (words.isBlank() || words.length() > LONGEST_TEXT || lead.length() > LONGEST_TEXT) {
            return Optional.empty();
        }
        try {
            return Optional
                    .of(new Unkept(new Utterance(lead, words), as(unkept), Instant.parse(unkept.path("at").asText("")),
                            new RequestKey(unkept.path("request").asText(""))));
        } catch (DateTimeParseException | IllegalArgumentException forged) {
            return Optional.empty();
        }
    }

    private static Unkept.As as(JsonNode unkept) {
        return Unkept.As.valueOf(unkept.path("as").asText(Unkept.As.WIN.name()));
    }

    private static Optional<WinId> winId(JsonNode that) {
        try {
            return that.isTextual() ? Optional.of(new WinId(that.textValue())) : Optional.empty();
        } catch (IllegalArgumentException forged) {
            return Optional.empty();
        }
    }
}
