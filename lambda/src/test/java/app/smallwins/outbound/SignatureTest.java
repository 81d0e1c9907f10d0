package app.smallwins.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.smallwins.domain.webhooks.Message;
import app.smallwins.domain.webhooks.Secret;
import app.smallwins.fakes.Wins;
import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What receivers check signatures with accepts ours, and nothing else. */
class SignatureTest {

    /** Published with Standard Webhooks' own libraries. */
    private static final Secret PUBLISHED = new Secret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    private static final Secret ANOTHER = new Secret("whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
    private static final byte[] BODY = Payload.of(new Message.WinTold(Wins.today(0), true));

    @Test
    void shouldSignAsThePublishedExampleIsSigned() {
        var body = "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8);

        assertThat(Signature.of("msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, body, List.of(PUBLISHED)))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void shouldBeAcceptedByReceiversWithTheOldAndWithTheNewSecretWhileItChanges() throws Exception {
        var headers = headers(List.of(ANOTHER, PUBLISHED));

        new Webhook(PUBLISHED.value()).verify(new String(BODY, StandardCharsets.UTF_8), headers);
        new Webhook(ANOTHER.value()).verify(new String(BODY, StandardCharsets.UTF_8), headers);
    }

    @Test
    void shouldBeRefusedWithAnotherSecretOrAnotherBody() {
        var headers = headers(List.of(PUBLISHED));

        assertThatThrownBy(() -> new Webhook(ANOTHER.value()).verify(new String(BODY, StandardCharsets.UTF_8), headers))
                .isInstanceOf(WebhookVerificationException.class);
        assertThatThrownBy(() -> new Webhook(PUBLISHED.value()).verify("{}", headers))
                .isInstanceOf(WebhookVerificationException.class);
    }

    @Test
    void shouldSayWhatHappenedAndWhen() {
        assertThat(new String(BODY, StandardCharsets.UTF_8)).isEqualTo("{\"type\":\"win.told\",\"timestamp\":"
                + "\"2026-11-20T08:00:00Z\",\"data\":{\"id\":\"" + Wins.today(0).id().value()
                + "\",\"day\":\"2026-11-20\",\"at\":\"2026-11-20T08:00:00Z\",\"text\":\"i small thing 0\","
                + "\"language\":\"en\"}}");
    }

    @Test
    void shouldLeaveOutTheWordsWhenTheyAreNotToBeSent() {
        assertThat(new String(Payload.of(new Message.WinTold(Wins.today(0), false)), StandardCharsets.UTF_8))
                .contains("\"day\"")
                .doesNotContain("small thing", "text", "language");
    }

    private static HttpHeaders headers(List<Secret> secrets) {
        var now = Instant.now().getEpochSecond();
        return HttpHeaders.of(Map.of("webhook-id", List.of("msg_1"), "webhook-timestamp", List.of(Long.toString(now)),
                "webhook-signature", List.of(Signature.of("msg_1", now, BODY, secrets))), (_, _) -> true);
    }
}
