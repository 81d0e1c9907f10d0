package app.smallwins.alexa;

import app.smallwins.alexa.Envelope.Api;
import app.smallwins.domain.DeviceSettings;
import app.smallwins.domain.Reminders;
import com.amazon.ask.model.services.ApiClient;
import com.amazon.ask.model.services.Serializer;
import com.amazon.ask.model.services.DefaultApiConfiguration;
import com.amazon.ask.model.services.ServiceClientFactory;
import com.amazon.ask.model.services.reminderManagement.ReminderManagementService;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** What the device of a request tells when it is asked through Amazon. */
final class AlexaApi {

    /** Alexa waits eight seconds in all; what the rest of an answer takes is left over. */
    private static final Duration ALL_REMINDERS_WITHIN = Duration.ofSeconds(6);
    private static final Duration ONE_REMINDER_WITHIN = Duration.ofMillis(1500);

    private final AmazonHosts hosts;
    private final HttpApiClient client;

    AlexaApi(AmazonHosts hosts, HttpApiClient client) {
        this.hosts = hosts;
        this.client = client;
    }

    /** What a device says of itself, and its zone when it is asked for. */
    DeviceSettings settings(Envelope envelope) {
        var zone = zone(envelope);
        return envelope.hasScreen() ? new WithScreen(zone) : zone;
    }

    private record WithScreen(DeviceSettings others) implements DeviceSettings {

        @Override
        public Optional<ZoneId> timeZone() {
            return others.timeZone();
        }

        @Override
        public boolean hasScreen() {
            return true;
        }
    }

    /** Settings that are fetched when they are asked for, and only from Amazon's own hosts. */
    private DeviceSettings zone(Envelope envelope) {
        return envelope.api()
                .filter(api -> hosts.accept(api.endpoint()))
                .filter(_ -> !envelope.deviceId().isEmpty())
                .<DeviceSettings>map(api -> () -> ZoneRequest.send(api, envelope.deviceId()))
                .orElseGet(DeviceSettings::unknown);
    }

    /**
     * Reminders of the device that speaks, with the token of its request.
     *
     * @param alert what they say when they ring
     */
    Reminders reminders(Envelope envelope, Locale locale, String alert) {
        return envelope.api()
                .filter(api -> hosts.accept(api.endpoint()))
                .<Reminders>map(api -> new AlexaReminders(service(api, patience(System.nanoTime())), locale, alert,
                        envelope.remindersAllowed()))
                .orElseGet(Reminders::none);
    }

    private static Supplier<Duration> patience(long since) {
        return () -> {
            var left = ALL_REMINDERS_WITHIN.minusNanos(System.nanoTime() - since);
            return left.compareTo(ONE_REMINDER_WITHIN) < 0 ? left : ONE_REMINDER_WITHIN;
        };
    }

    private Supplier<ReminderManagementService> service(Api api, Supplier<Duration> patience) {
        return () -> services(api, client.answeringWithin(patience), new ReminderJson())
                .getReminderManagementService();
    }

    private static ServiceClientFactory services(Api api, ApiClient client, Serializer json) {
        return ServiceClientFactory.builder()
                .withDefaultApiConfiguration(DefaultApiConfiguration.builder()
                        .withApiClient(client)
                        .withApiEndpoint(api.endpoint())
                        .withAuthorizationValue(api.token())
                        .withSerializer(json)
                        .build())
                .build();
    }
}
