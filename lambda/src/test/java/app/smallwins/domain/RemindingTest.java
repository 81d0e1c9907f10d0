package app.smallwins.domain;

import static org.assertj.core.api.Assertions.assertThat;

import app.smallwins.domain.Reminders.Existing;
import app.smallwins.domain.Reminders.Reason;
import app.smallwins.domain.SpokenReminder.Occasion;
import app.smallwins.domain.understanding.Understanding;
import app.smallwins.fakes.InMemoryJarStore;
import app.smallwins.fakes.InMemoryReminders;
import app.smallwins.speech.ResourceLexicon;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reminders are set after a yes, and never cost anybody a win. */
class RemindingTest {

    private static final JarId JAR = JarId.derivedFrom("test", "somebody");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant MORNING = Instant.parse("2026-11-20T07:15:00Z");
    private static final Instant LATE = Instant.parse("2026-11-20T21:15:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Schedule EVENING = new Schedule(new Rhythm.EveryDay(), LocalTime.of(20, 0));

    private final InMemoryReminders reminders = new InMemoryReminders();
    private final ResourceLexicon lexicon = new ResourceLexicon();
    private final SmallWins smallWins = new SmallWins(new InMemoryJarStore(), new Understanding(lexicon), lexicon);

    @Test
    void shouldSetNothingBeforeThereIsAYes() {
        var asked = smallWins.handle(visit(MORNING, Conversation.fresh()), new Command.RemindMe(
                new SpokenReminder(Optional.empty(), Optional.empty(), new Occasion.EveryDay())));

        assertThat(asked).isEqualTo(new Outcome.ReminderProposed(new Question.SetReminder(EVENING, false), TODAY));
        assertThat(reminders.calls()).isZero();
    }

    @Test
    void shouldSetOneReminderWhenTheYesIsDeliveredTwice() {
        assertThat(yes(MORNING, EVENING)).isEqualTo(new Outcome.ReminderSet(EVENING, TODAY, false));
        yes(MORNING, EVENING);

        assertThat(reminders.all()).singleElement().extracting(Existing::schedule).isEqualTo(Optional.of(EVENING));
    }

    @Test
    void shouldReplaceTheOneThatComesBackAndKeepTheOneThatDoesNot() {
        var once = new Schedule(new Rhythm.Once(TODAY.plusDays(1)), LocalTime.of(9, 0));
        var weekdays = new Schedule(new Rhythm.Weekdays(), LocalTime.of(12, 0));
        yes(MORNING, EVENING);
        yes(MORNING, once);
        yes(MORNING, weekdays);

        assertThat(reminders.all()).extracting(Existing::schedule)
                .containsExactlyInAnyOrder(Optional.of(weekdays), Optional.of(once));
    }

    @Test
    void shouldNotPutOneThatComesBackInThePlaceOfASingleOne() {
        var once = new Schedule(new Rhythm.Once(TODAY.plusDays(1)), LocalTime.of(9, 0));
        yes(MORNING, once);
        yes(MORNING, EVENING);

        assertThat(reminders.all()).extracting(Existing::schedule)
                .containsExactly(Optional.of(once), Optional.of(EVENING));
    }

    @Test
    void shouldSetASingleReminderForTheNextDayWhenItsTimePassedWhileAsking() {
        var passed = new Schedule(new Rhythm.Once(TODAY), LocalTime.of(20, 0));

        assertThat(yes(LATE, passed)).isEqualTo(
                new Outcome.ReminderSet(new Schedule(new Rhythm.Once(TODAY.plusDays(1)), LocalTime.of(20, 0)), TODAY,
                        false));
    }

    @Test
    void shouldAskForThePermissionOnceAndSetTheReminderWithIt() {
        reminders.refuse(Reason.NOT_ALLOWED);
        assertThat(yes(MORNING, EVENING)).isEqualTo(new Outcome.ReminderPermissionAsked(EVENING));
        assertThat(permission(Command.Permission.GIVEN)).isEqualTo(new Outcome.RemindersRefused(Reason.NOT_ALLOWED));
        assertThat(permission(Command.Permission.DENIED)).isEqualTo(new Outcome.ReminderDeclined());
        assertThat(permission(Command.Permission.UNANSWERED))
                .isEqualTo(new Outcome.RemindersRefused(Reason.NOT_ALLOWED));
    }

    @Test
    void shouldStartTomorrowWhenTodayHasAWin() {
        log(MORNING, "made my bed");

        assertThat(yes(MORNING, EVENING)).isEqualTo(new Outcome.ReminderSet(EVENING, TODAY, true));
        assertThat(reminders.all()).extracting(Existing::from).containsExactly(Optional.of(TODAY.plusDays(1)));
    }

    @Test
    void shouldLetTodaysReminderRestAfterTheFirstWinOnly() {
        yes(MORNING, EVENING);
        visitBefore();
        log(MORNING.plusSeconds(60), "made my bed");
        assertThat(reminders.all()).extracting(Existing::from).containsExactly(Optional.of(TODAY.plusDays(1)));

        var calls = reminders.calls();
        log(MORNING.plusSeconds(120), "brushed my teeth");
        assertThat(reminders.calls()).isEqualTo(calls);
    }

    @Test
    void shouldLeaveAReminderAloneThatHasRung() {
        yes(MORNING, EVENING);
        visitBefore();
        log(LATE, "made my bed");

        assertThat(reminders.all()).extracting(Existing::from).containsExactly(Optional.of(TODAY));
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void shouldKeepTheWinWhateverTheRemindersSay(Reason reason) {
        visitBefore();
        reminders.refuse(reason);

        assertThat(log(MORNING, "made my bed")).isInstanceOf(Outcome.WinLogged.class);
    }

    @ParameterizedTest
    @EnumSource(value = Reason.class, names = "NOT_ALLOWED", mode = EnumSource.Mode.EXCLUDE)
    void shouldSayWhyThereIsNoReminder(Reason reason) {
        reminders.refuse(reason);

        assertThat(yes(MORNING, EVENING)).isEqualTo(new Outcome.RemindersRefused(reason));
        assertThat(smallWins.handle(visit(MORNING, Conversation.fresh()), new Command.ListReminders()))
                .isEqualTo(new Outcome.RemindersRefused(reason));
        assertThat(smallWins.handle(visit(MORNING, Conversation.fresh()),
                new Command.CancelReminders(SpokenReminder.unsaid())))
                .isEqualTo(new Outcome.RemindersRefused(reason));
    }

    @Test
    void shouldStillRemindWhoeverWasNotSafeAMomentAgo() {
        var careful = new Conversation(Optional.of(new Question.SetReminder(EVENING, false)), Optional.empty(),
                List.of(), 1);

        assertThat(smallWins.handle(visit(MORNING, careful), new Command.Yes()))
                .isInstanceOf(Outcome.ReminderSet.class);
    }

    @Test
    void shouldCancelAllOfThem() {
        yes(MORNING, EVENING);
        yes(MORNING, new Schedule(new Rhythm.Once(TODAY.plusDays(1)), LocalTime.of(9, 0)));

        assertThat(smallWins.handle(visit(MORNING, Conversation.fresh()),
                new Command.CancelReminders(SpokenReminder.unsaid())))
                .isEqualTo(new Outcome.RemindersCancelled(2));
        assertThat(reminders.all()).isEmpty();
    }

    private Outcome yes(Instant now, Schedule schedule) {
        var asked = new Conversation(Optional.of(new Question.SetReminder(schedule, false)), Optional.empty(),
                List.of(), 0);
        return smallWins.handle(visit(now, asked), new Command.Yes());
    }

    private Outcome permission(Command.Permission answer) {
        return smallWins.handle(visit(MORNING, Conversation.fresh()),
                new Command.AnswerPermission(answer, Optional.of(EVENING)));
    }

    /** Whoever has been here has a profile with a zone. */
    private void visitBefore() {
        smallWins.handle(visit(MORNING, Conversation.fresh()), new Command.Open());
    }

    private Outcome log(Instant now, String words) {
        return smallWins.handle(visit(now, Conversation.fresh()), new Command.Tell(new Utterance("i", words)));
    }

    private Visit visit(Instant now, Conversation conversation) {
        return new Visit(new Caller(JAR, JAR, Source.voice("desk")), Locale.US, now, now,
                RequestKey.of(now.toString()), new SplittableRandom(1), () -> Optional.of(BERLIN),
                conversation, reminders);
    }
}
