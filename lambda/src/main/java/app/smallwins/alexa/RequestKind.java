package app.smallwins.alexa;

import app.smallwins.alexa.Envelope.Consent;
import app.smallwins.alexa.apl.Apl;
import app.smallwins.alexa.apl.Touches;
import java.util.Set;

/** What a request wants of us, whoever made it. */
sealed interface RequestKind {

    /** Somebody said something that was matched to an intent. */
    record Spoken() implements RequestKind {
    }

    /** Somebody opened the skill. */
    record Opened() implements RequestKind {
    }

    /** Somebody was asked for a permission. */
    record Asked(Consent consent) implements RequestKind {
    }

    /** Somebody touched something on the screen. */
    record Touched(Touches.Wish wish) implements RequestKind {
    }

    /** Somebody disabled the skill and nothing about them may be kept. */
    record Disabled() implements RequestKind {
    }

    /** Something that nobody listens to the answer of. */
    record Event() implements RequestKind {
    }

    /** Something that did not exist when this was written. */
    record Unknown() implements RequestKind {
    }

    /** Kinds whose answer must hold no speech (Amazon, "Request Types Reference" and each interface's reference). */
    Set<String> SILENT = Set.of("SessionEndedRequest", "System.ExceptionEncountered", "Messaging.MessageReceived",
            Apl.INTERFACE + ".RuntimeError");
    Set<String> SILENT_FAMILIES = Set.of("AlexaSkillEvent", "AudioPlayer", "PlaybackController", "Reminders",
            "AlexaHouseholdListEvent");
    String TOUCH = Apl.INTERFACE + ".UserEvent";

    static RequestKind of(Envelope envelope) {
        return switch (envelope.type()) {
            case "IntentRequest" -> new Spoken();
            case "LaunchRequest" -> new Opened();
            case TOUCH -> Touches.read(envelope.touched()).<RequestKind>map(Touched::new).orElseGet(Event::new);
            case "Connections.Response" -> envelope.consent().<RequestKind>map(Asked::new).orElseGet(Unknown::new);
            case "AlexaSkillEvent.SkillDisabled" -> isToBeForgotten(envelope) ? new Disabled() : new Event();
            default -> isSilent(envelope.type()) ? new Event() : new Unknown();
        };
    }

    /** Amazon, "Skill Events in Alexa Skills": {@code PERSISTED} when the person may come back to their data. */
    private static boolean isToBeForgotten(Envelope envelope) {
        return envelope.body().path("userInformationPersistenceStatus").asText("").equals("NOT_PERSISTED");
    }

    private static boolean isSilent(String type) {
        return SILENT.contains(type)
                || type.contains(".") && SILENT_FAMILIES.contains(type.substring(0, type.indexOf('.')));
    }
}
