package app.smallwins.alexa;

import app.smallwins.alexa.apl.Touches;
import app.smallwins.domain.Command;
import app.smallwins.domain.Conversation;
import app.smallwins.domain.Outcome;
import app.smallwins.domain.SmallWins;
import app.smallwins.domain.Turns;
import app.smallwins.domain.Unkept;
import app.smallwins.domain.Visit;
import app.smallwins.screen.Screen;
import app.smallwins.screen.Screens;
import app.smallwins.speech.Languages;
import app.smallwins.speech.Replies;
import app.smallwins.speech.Reply;
import com.amazon.ask.model.services.ApiClient;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The voice door: a request envelope in, a response envelope out. Whatever comes in is answered, in the person's language
 * and well-formed; a fault is reported without content and apologised for.
 */
public final class VoiceDoor {

    /** Alexa waits eight seconds in all (Amazon, "Request Types Reference"). */
    private static final Duration WHILE_ALEXA_WAITS = Duration.ofSeconds(6);

    private final Turns turns = Turns.usual();
    private final Optional<String> skillId;
    private final SmallWins smallWins;
    private final SmallWins withoutJar;
    private final Replies replies;
    private final Consumer<Throwable> faults;
    private final EnvelopeReader reader = new EnvelopeReader();
    private final ResponseWriter writer = new ResponseWriter();
    private final Screens screens;
    private final Intents intents;
    private final Visits visits;

    /**
     * @param skillId the only skill that is answered, or empty to answer any (for a device on one's own desk)
     * @param smallWins answers people
     * @param withoutJar answers requests that do not say whose they are; keeps nothing, reads nothing
     * @param replies finds the words
     * @param hosts whom the skill may call back
     * @param clock tells the time when a request does not
     * @param faults is told of exceptions that nobody foresaw; must log no message, for it may hold words
     */
    public VoiceDoor(Optional<String> skillId, SmallWins smallWins, SmallWins withoutJar, Replies replies,
            AmazonHosts hosts, InstantSource clock, Consumer<Throwable> faults) {
        this(skillId, smallWins, withoutJar, replies, new AlexaApi(hosts, new HttpApiClient()), clock, faults);
    }

    VoiceDoor(Optional<String> skillId, SmallWins smallWins, SmallWins withoutJar, Replies replies, AlexaApi api,
            InstantSource clock, Consumer<Throwable> faults) {
        this.skillId = skillId;
        this.smallWins = smallWins;
        this.withoutJar = withoutJar;
        this.replies = replies;
        this.faults = faults;
        this.screens = new Screens(replies);
        this.intents = new Intents(replies);
        this.visits = new Visits(api, clock, replies);
    }

    /**
     * What the door answers.
     *
     * @param responseEnvelope JSON in UTF-8
     * @param outcome what happened, in one word without content: the name of the {@link Outcome}, or {@code Silence},
     *     {@code Refused} or {@code Fault}
     */
    public record Answer(byte[] responseEnvelope, String outcome) {
    }

    /** Answers one request. Never throws. */
    public Answer answer(byte[] requestEnvelope) {
        var envelope = reader.read(requestEnvelope);
        var locale = Languages.of(envelope.locale());
        try {
            return answer(envelope, locale);
        } catch (RuntimeException | StackOverflowError fault) {
            faults.accept(fault);
            return apology(locale, "Fault");
        }
    }

    private Answer answer(Envelope envelope, Locale locale) {
        if (skillId.filter(expected -> !expected.equals(envelope.applicationId())).isPresent()) {
            return apology(locale, "Refused");
        }
        return switch (RequestKind.of(envelope)) {
            case RequestKind.Spoken _ -> turn(envelope, locale, intents.command(envelope, locale));
            case RequestKind.Opened _ -> turn(envelope, locale, new Command.Open());
            case RequestKind.Touched(var wish) -> touched(envelope, locale, wish);
            case RequestKind.Asked(var consent) -> turn(envelope, locale, permission(consent));
            case RequestKind.Unknown _ -> turn(envelope, locale, new Command.Unheard());
            case RequestKind.Disabled _ -> forget(envelope, locale);
            case RequestKind.Event _ -> new Answer(writer.silence(), "Silence");
        };
    }

    private Answer turn(Envelope envelope, Locale locale, Command command) {
        return turn(envelope, visits.visit(envelope, locale), command);
    }

    /** What is touched is what "that" means. */
    private Answer touched(Envelope envelope, Locale locale, Touches.Wish wish) {
        var visit = visits.visit(envelope, locale);
        return turn(envelope, visit.after(visit.conversation().about(wish.that())), wish.command());
    }

    private Answer turn(Envelope envelope, Visit visit, Command command) {
        var outcome = turns.take(WHILE_ALEXA_WAITS, () -> domain(envelope).handle(visit, command));
        var reply = reply(envelope, visit, outcome);
        var attributes = SessionAttributes.write(visit.jar(), next(visit.conversation(), outcome, reply), reply);
        return new Answer(screen(envelope, visit, outcome, reply).map(screen -> writer.write(reply, attributes, screen))
                .orElseGet(() -> writer.write(reply, attributes)), nameOf(outcome));
    }

    private Optional<Screen> screen(Envelope envelope, Visit visit, Outcome outcome, Reply reply) {
        return envelope.hasScreen()
                ? screens.of(visit, outcome, reply, () -> domain(envelope).mayShow(visit, outcome))
                : Optional.empty();
    }

    private static Command permission(Envelope.Consent consent) {
        var wanted = ScheduleText.read(consent.token());
        return switch (consent.status()) {
            case "ACCEPTED" -> new Command.AnswerPermission(Command.Permission.GIVEN, wanted);
            case "DENIED" -> new Command.AnswerPermission(Command.Permission.DENIED, wanted);
            default -> new Command.AnswerPermission(Command.Permission.UNANSWERED, wanted);
        };
    }

    private Answer forget(Envelope envelope, Locale locale) {
        var outcome = domain(envelope).handle(visits.visit(envelope, locale), new Command.Forget());
        return new Answer(writer.silence(), nameOf(outcome));
    }

    private SmallWins domain(Envelope envelope) {
        return envelope.userId().isPresent() ? smallWins : withoutJar;
    }

    private Reply reply(Envelope envelope, Visit visit, Outcome outcome) {
        var again = outcome instanceof Outcome.Repeated
                ? SessionAttributes.lastReply(envelope.attributes(), visit.jar(), visit.conversation())
                : Optional.<Reply>empty();
        return again.orElseGet(() -> replies.reply(visit, outcome));
    }

    private static Conversation next(Conversation before, Outcome outcome, Reply reply) {
        return new Conversation(reply.question(), outcome.about().or(before::that), unkept(before, outcome),
                before.alarms() + (outcome instanceof Outcome.CrisisHeard ? 1 : 0));
    }

    private static List<Unkept> unkept(Conversation before, Outcome outcome) {
        return outcome instanceof Outcome.WinNotKept(var unkept, _)
                ? unkept
                : outcome.about().map(before::unkeptBut).orElse(before.unkept());
    }

    private Answer apology(Locale locale, String outcome) {
        return new Answer(writer.write(replies.apology(locale), Map.of()), outcome);
    }

    private static String nameOf(Outcome outcome) {
        return outcome.getClass().getSimpleName();
    }
}
