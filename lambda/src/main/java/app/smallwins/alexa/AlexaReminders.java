package app.smallwins.alexa;

import app.smallwins.domain.Reminders;
import app.smallwins.domain.Rhythm;
import app.smallwins.domain.Schedule;
import com.amazon.ask.model.services.ServiceException;
import com.amazon.ask.model.services.reminderManagement.AlertInfo;
import com.amazon.ask.model.services.reminderManagement.PushNotification;
import com.amazon.ask.model.services.reminderManagement.PushNotificationStatus;
import com.amazon.ask.model.services.reminderManagement.Recurrence;
import com.amazon.ask.model.services.reminderManagement.ReminderManagementService;
import com.amazon.ask.model.services.reminderManagement.ReminderRequest;
import com.amazon.ask.model.services.reminderManagement.SpokenInfo;
import com.amazon.ask.model.services.reminderManagement.SpokenText;
import com.amazon.ask.model.services.reminderManagement.Status;
import com.amazon.ask.model.services.reminderManagement.Trigger;
import com.amazon.ask.model.services.reminderManagement.TriggerType;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Reminders through Amazon's Reminders API, which shows a skill its own reminders alone. */
final class AlexaReminders implements Reminders {

    /** Amazon, "Alexa Reminders REST API Reference": the scope that it wants. */
    static final String PERMISSION = "alexa::alerts:reminders:skill:readwrite";

    private final Supplier<ReminderManagementService> service;
    private final Locale locale;
    private final String alert;
    private final boolean allowed;

    /**
     * @param service answers in time, with the token of this very request; made when it is needed, which is seldom
     * @param alert what is said when it rings; the same for everybody
     * @param allowed whether the request says that the permission was given
     */
    AlexaReminders(Supplier<ReminderManagementService> service, Locale locale, String alert, boolean allowed) {
        this.service = service;
        this.locale = locale;
        this.alert = alert;
        this.allowed = allowed;
    }

    @Override
    public boolean allowed() {
        return allowed;
    }

    @Override
    public Answer list() {
        return answered(() -> service.get()
                .getReminders()
                .getAlerts()
                .stream()
                .filter(reminder -> reminder.getStatus() == Status.ON)
                .map(reminder -> existing(reminder.getAlertToken(), reminder.getTrigger()))
                .toList());
    }

    @Override
    public Answer create(Reminder reminder) {
        return answered(() -> List
                .of(existing(service.get().createReminder(request(reminder)).getAlertToken(), reminder)));
    }

    @Override
    public Answer replace(String id, Reminder reminder) {
        return answered(
                () -> List.of(existing(service.get().updateReminder(id, request(reminder)).getAlertToken(), reminder)));
    }

    @Override
    public Answer cancel(List<String> ids) {
        return answered(() -> {
            ids.parallelStream().forEach(service.get()::deleteReminder);
            return List.of();
        });
    }

    private static Answer answered(Supplier<List<Existing>> call) {
        try {
            return new Answer.Done(call.get());
        } catch (ServiceException refused) {
            return new Answer.Refused(reason(refused));
        } catch (RuntimeException unavailable) {
            return new Answer.Refused(Reason.OUT_OF_REACH);
        }
    }

    /** 403 means different things: the permission is missing, there are too many, or the device has no reminders. */
    private static Reason reason(ServiceException refused) {
        var told = String.valueOf(refused.getBody()) + refused.getMessage();
        return switch (refused.getStatusCode()) {
            case 401 -> Reason.NOT_ALLOWED;
            case 403 -> told.contains("MAX_REMINDERS_EXCEEDED")
                    ? Reason.FULL
                    : told.contains("DEVICE_NOT_SUPPORTED") ? Reason.NOT_ON_THIS_DEVICE : Reason.NOT_ALLOWED;
            default -> Reason.OUT_OF_REACH;
        };
    }

    private static Existing existing(String id, Reminder reminder) {
        return new Existing(id, Optional.of(reminder.schedule()), Optional.of(reminder.from()));
    }

    private static Existing existing(String id, Trigger trigger) {
        var recurrence = Optional.ofNullable(trigger).map(Trigger::getRecurrence);
        var recurring = recurrence.map(Recurrence::getRecurrenceRules).stream().flatMap(List::stream).findFirst();
        var schedule = recurring.isPresent()
                ? recurring.flatMap(RecurrenceRule::read)
                : Optional.ofNullable(trigger)
                        .map(Trigger::getScheduledTime)
                        .map(time -> new Schedule(new Rhythm.Once(time.toLocalDate()), time.toLocalTime()));
        return new Existing(id, schedule,
                recurrence.map(Recurrence::getStartDateTime).map(LocalDateTime::toLocalDate));
    }

    private ReminderRequest request(Reminder reminder) {
        return ReminderRequest.builder()
                .withRequestTime(reminder.requestedAt().atOffset(ZoneOffset.UTC))
                .withTrigger(trigger(reminder))
                .withAlertInfo(AlertInfo.builder()
                        .withSpokenInfo(SpokenInfo.builder()
                                .addContentItem(SpokenText.builder()
                                        .withLocale(locale.toLanguageTag())
                                        .withText(alert)
                                        .build())
                                .build())
                        .build())
                .withPushNotification(PushNotification.builder().withStatus(PushNotificationStatus.ENABLED).build())
                .build();
    }

    private static Trigger trigger(Reminder reminder) {
        var trigger = Trigger.builder().withType(TriggerType.SCHEDULED_ABSOLUTE);
        reminder.zone().map(ZoneId::getId).ifPresent(trigger::withTimeZoneId);
        var schedule = reminder.schedule();
        return switch (schedule.rhythm()) {
            case Rhythm.Once(var date) -> trigger.withScheduledTime(date.atTime(schedule.time())).build();
            case Rhythm.EveryDay _,Rhythm.Weekdays _,Rhythm.Weekends _,Rhythm.Every _ ->
                trigger.withRecurrence(recurrence(schedule, reminder.from())).build();
        };
    }

    private static Recurrence recurrence(Schedule schedule, LocalDate from) {
        return Recurrence.builder()
                .withStartDateTime(from.atStartOfDay())
                .withRecurrenceRules(RecurrenceRule.write(schedule).stream().toList())
                .build();
    }
}
