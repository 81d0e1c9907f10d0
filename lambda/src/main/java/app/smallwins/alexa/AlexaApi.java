package app.smallwins.alexa;

import app.smallwins.alexa.Envelope.Api;
import app.smallwins.domain.DeviceSettings;
import com.amazon.ask.model.services.ApiClient;
import com.amazon.ask.model.services.DefaultApiConfiguration;
import com.amazon.ask.model.services.ServiceClientFactory;
import com.amazon.ask.util.JacksonSerializer;
import java.time.ZoneId;
import java.util.Optional;

/** What the device of a request tells when it is asked through Amazon. */
final class AlexaApi {

    private final AmazonHosts hosts;
    private final ApiClient client;

    AlexaApi(AmazonHosts hosts, ApiClient client) {
        this.hosts = hosts;
        this.client = client;
    }

    /** Settings that are fetched when they are asked for, and only from Amazon's own hosts. */
    DeviceSettings settings(Envelope envelope) {
        return envelope.api()
                .filter(api -> hosts.accept(api.endpoint()))
                .filter(_ -> !envelope.deviceId().isEmpty())
                .<DeviceSettings>map(api -> () -> timeZone(api, envelope.deviceId()))
                .orElseGet(DeviceSettings::unknown);
    }

    /** Whatever goes wrong, from a refusal to a zone nobody has heard of, the device has told nothing. */
    private Optional<ZoneId> timeZone(Api api, String deviceId) {
        try {
            return Optional.ofNullable(services(api).getUpsService().getSystemTimeZone(deviceId)).map(ZoneId::of);
        } catch (RuntimeException unavailable) {
            return Optional.empty();
        }
    }

    private ServiceClientFactory services(Api api) {
        return ServiceClientFactory.builder()
                .withDefaultApiConfiguration(DefaultApiConfiguration.builder()
                        .withApiClient(client)
                        .withApiEndpoint(api.endpoint())
                        .withAuthorizationValue(api.token())
                        .withSerializer(new JacksonSerializer())
                        .build())
                .build();
    }
}
