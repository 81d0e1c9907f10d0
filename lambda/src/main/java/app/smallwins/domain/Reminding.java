package app.smallwins.domain;

import app.smallwins.domain.Reminders.Answer;
import app.smallwins.domain.Reminders.Existing;
import app.smallwins.domain.Reminders.Reminder;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Being reminded: nothing is set without a yes to the very time and days that were said back. */
final class Reminding {

    private static final int HALF_A_DAY = 12;

    private final Looks looks;

    Reminding(Looks looks) {
        this.looks = looks;
    }

    /** Says back when a reminder would ring, and asks. */
    Outcome propose(Visit visit, SpokenReminder spoken) {
        var now = Here.of(visit, look(visit)).now();
        var proposed = proposed(visit);
        var schedule = proposed.map(before -> spoken.instead(before, now)).orElseGet(() -> spoken.seenFrom(now));
        var unsure = proposed.isEmpty() && spoken.mayBeTheOtherHalf();
        return new Outcome.ReminderProposed(new Question.SetReminder(schedule, unsure), now.toLocalDate());
    }

    /** Asks the same question once more. */
    Outcome ask(Visit visit, Question.SetReminder question) {
        return new Outcome.ReminderProposed(question, Here.of(visit, look(visit)).now().toLocalDate());
    }

    /** The answer was no. Where the time can have been meant for the other half of the day, that is asked, once. */
    Outcome decline(Visit visit, Question.SetReminder question) {
        if (!question.mayBeTheOtherHalf()) {
            return new Outcome.ReminderDeclined();
        }
        var now = Here.of(visit, look(visit)).now();
        var later = question.schedule().at(question.schedule().time().plusHours(HALF_A_DAY)).aheadOf(now);
        return new Outcome.ReminderProposed(new Question.SetReminder(later, false), now.toLocalDate());
    }

    /** Sets a reminder that its owner said yes to. One that comes back takes the place of the one before. */
    Outcome set(Visit visit, Schedule agreed) {
        return switch (visit.reminders().list()) {
            case Answer.Refused(var reason) -> refused(reason, agreed);
            case Answer.Done(var there) -> set(visit, agreed, there);
        };
    }

    private Outcome set(Visit visit, Schedule agreed, List<Existing> there) {
        var shelf = look(visit);
        var here = Here.of(visit, shelf);
        var schedule = agreed.aheadOf(here.now());
        var rests = schedule.rhythm().recurs() && schedule.ringsLaterToday(here.now()) && hasWinToday(shelf, here);
        var reminder = here.reminder(schedule, rests ? 1 : 0);
        return switch (write(visit.reminders(), reminder, there)) {
            case Answer.Done _ -> new Outcome.ReminderSet(schedule, here.now().toLocalDate(), rests);
            case Answer.Refused(var reason) -> refused(reason, schedule);
        };
    }

    private static Answer write(Reminders reminders, Reminder reminder, List<Existing> there) {
        return replacedBy(reminder.schedule(), there)
                .map(old -> reminders.replace(old.id(), reminder))
                .orElseGet(() -> reminders.create(reminder));
    }

    /** A request that is delivered twice finds what it set before. */
    private static Optional<Existing> replacedBy(Schedule schedule, List<Existing> there) {
        return there.stream()
                .filter(old -> old.schedule()
                        .filter(before -> before.equals(schedule)
                                || before.rhythm().recurs() && schedule.rhythm().recurs())
                        .isPresent())
                .findFirst();
    }

    private static Outcome refused(Reminders.Reason reason, Schedule wanted) {
        return reason == Reminders.Reason.NOT_ALLOWED
                ? new Outcome.ReminderPermissionAsked(wanted)
                : new Outcome.RemindersRefused(reason);
    }

    /** The owner was asked for the permission, and has answered or not. */
    Outcome permission(Visit visit, Command.AnswerPermission answer) {
        return switch (answer.answer()) {
            case GIVEN -> answer.wanted()
                    .map(schedule -> setWithPermission(visit, schedule))
                    .orElseGet(() -> new Outcome.RemindersRefused(Reminders.Reason.OUT_OF_REACH));
            case DENIED -> new Outcome.ReminderDeclined();
            case UNANSWERED -> new Outcome.RemindersRefused(Reminders.Reason.NOT_ALLOWED);
        };
    }

    /** Whoever has just given the permission is not asked for it again. */
    private Outcome setWithPermission(Visit visit, Schedule schedule) {
        var outcome = set(visit, schedule);
        return outcome instanceof Outcome.ReminderPermissionAsked
                ? new Outcome.RemindersRefused(Reminders.Reason.NOT_ALLOWED)
                : outcome;
    }

    /** What will ring. */
    Outcome list(Visit visit) {
        return switch (visit.reminders().list()) {
            case Answer.Refused(var reason) -> new Outcome.RemindersRefused(reason);
            case Answer.Done(var there) -> new Outcome.RemindersListed(
                    there.stream().flatMap(one -> one.schedule().stream()).toList(),
                    Here.of(visit, look(visit)).now().toLocalDate());
        };
    }

    /** Takes away what is meant: all that will ring, unless it is said which. */
    Outcome cancel(Visit visit, SpokenReminder which) {
        return switch (visit.reminders().list()) {
            case Answer.Refused(var reason) -> new Outcome.RemindersRefused(reason);
            case Answer.Done(var there) when which.equals(SpokenReminder.unsaid()) || there.isEmpty() ->
                cancelled(visit.reminders(), there);
            case Answer.Done(var there) -> cancelled(visit, there, which);
        };
    }

    private Outcome cancelled(Visit visit, List<Existing> there, SpokenReminder which) {
        var now = Here.of(visit, look(visit)).now();
        var meant = there.stream()
                .filter(one -> one.schedule().filter(schedule -> which.fits(schedule, now)).isPresent())
                .toList();
        if (meant.isEmpty()) {
            return new Outcome.NoSuchReminder(schedules(there), now.toLocalDate());
        }
        return cancelled(visit.reminders(), meant) instanceof Outcome.RemindersRefused refused
                ? refused
                : new Outcome.RemindersTakenAway(schedules(meant), now.toLocalDate());
    }

    private static List<Schedule> schedules(List<Existing> reminders) {
        return reminders.stream().flatMap(one -> one.schedule().stream()).toList();
    }

    private static Outcome cancelled(Reminders reminders, List<Existing> there) {
        return switch (reminders.cancel(there.stream().map(Existing::id).toList())) {
            case Answer.Refused(var reason) -> new Outcome.RemindersRefused(reason);
            case Answer.Done _ -> new Outcome.RemindersCancelled(there.size());
        };
    }

    /**
     * Lets what would ring later today wait until tomorrow, for there is a win now. Tried once, and nobody is told: a win
     * does not wait for it.
     */
    void rest(Visit visit, Optional<Shelf> shelf, LocalDate dayOfWin) {
        if (visit.reminders().allowed()) {
            shelf.flatMap(Shelf::profile)
                    .flatMap(Profile::zone)
                    .map(zone -> Here.in(zone, visit))
                    .filter(here -> dayOfWin.equals(here.now().toLocalDate()) && !hasWinToday(shelf, here))
                    .ifPresent(here -> rest(visit, here));
        }
    }

    private static void rest(Visit visit, Here here) {
        if (visit.reminders().list() instanceof Answer.Done(var there)) {
            there.stream()
                    .filter(one -> ringsLaterToday(one, here))
                    .findFirst()
                    .ifPresent(one -> visit.reminders()
                            .replace(one.id(), here.reminder(one.schedule().orElseThrow(), 1)));
        }
    }

    private static boolean ringsLaterToday(Existing one, Here here) {
        return one.from().filter(from -> from.isAfter(here.now().toLocalDate())).isEmpty()
                && one.schedule()
                        .filter(schedule -> schedule.rhythm().recurs() && schedule.ringsLaterToday(here.now()))
                        .isPresent();
    }

    private static boolean hasWinToday(Optional<Shelf> shelf, Here here) {
        return shelf.filter(seen -> seen.tally().on(here.now().toLocalDate()) > 0).isPresent();
    }

    private static Optional<Schedule> proposed(Visit visit) {
        return visit.conversation()
                .pending()
                .flatMap(question -> question instanceof Question.SetReminder(var schedule, _)
                        ? Optional.of(schedule)
                        : Optional.empty());
    }

    /** Reminders are no business of the table: when it does not answer, they are set all the same. */
    private Optional<Shelf> look(Visit visit) {
        try {
            return Optional.of(looks.around(visit));
        } catch (JarUnreachable unreachable) {
            return Optional.empty();
        }
    }

    /** Where the device is, and what its clock shows. */
    private record Here(Optional<ZoneId> zone, LocalDateTime now) {

        static Here of(Visit visit, Optional<Shelf> shelf) {
            var zone = visit.device().timeZone().or(() -> shelf.flatMap(Shelf::profile).flatMap(Profile::zone));
            var clock = zone.orElseGet(() -> Zones.guess(visit).zone());
            return new Here(zone, visit.now().atZone(clock).toLocalDateTime());
        }

        static Here in(ZoneId zone, Visit visit) {
            return new Here(Optional.of(zone), visit.now().atZone(zone).toLocalDateTime());
        }

        Reminder reminder(Schedule schedule, int daysFromNow) {
            return new Reminder(schedule, now.toLocalDate().plusDays(daysFromNow), zone, now);
        }
    }
}
