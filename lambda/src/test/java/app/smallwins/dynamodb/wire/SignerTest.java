package app.smallwins.dynamodb.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.AwsSessionCredentialsIdentity;

/** The local engine takes any signature; this holds ours against the SDK's. */
class SignerTest {

    private static final Instant NOW = Instant.parse("2026-11-20T08:15:30.5Z");
    private static final String BODY = "{\"TableName\":\"small-wins\",\"words\":\"größer\"}";
    private static final URI ENDPOINT = URI.create("https://dynamodb.eu-central-1.amazonaws.com");

    @Test
    void shouldSignAsTheSdkDoes() {
        assertThat(ours(new Credentials("AKID", "secret", Optional.empty())))
                .isEqualTo(sdks(AwsCredentialsIdentity.create("AKID", "secret"), Optional.empty()));
    }

    @Test
    void shouldSignWithASessionAsTheSdkDoes() {
        assertThat(ours(new Credentials("AKID", "secret", Optional.of("token/with+signs="))))
                .isEqualTo(sdks(AwsSessionCredentialsIdentity.create("AKID", "secret", "token/with+signs="),
                        Optional.of("token")));
    }

    private static String ours(Credentials credentials) {
        var request = new Signer(Address.of(ENDPOINT), "eu-central-1").request("GetItem",
                BODY.getBytes(StandardCharsets.UTF_8), NOW, credentials);
        return new String(request, StandardCharsets.UTF_8).lines()
                .filter(line -> line.startsWith("Authorization: "))
                .map(line -> line.substring("Authorization: ".length()))
                .findFirst()
                .orElseThrow();
    }

    private static String sdks(AwsCredentialsIdentity identity, Optional<String> token) {
        var headers = new TreeMap<String, String>();
        headers.put("content-type", "application/x-amz-json-1.0");
        headers.put("x-amz-target", "DynamoDB_20120810.GetItem");
        var request = SdkHttpRequest.builder().method(SdkHttpMethod.POST).uri(ENDPOINT);
        headers.forEach(request::putHeader);
        return AwsV4HttpSigner.create()
                .sign(sign -> sign.identity(identity)
                        .request(request.build())
                        .payload(ContentStreamProvider.fromUtf8String(BODY))
                        .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "dynamodb")
                        .putProperty(AwsV4HttpSigner.REGION_NAME, "eu-central-1")
                        .putProperty(HttpSigner.SIGNING_CLOCK, Clock.fixed(NOW, ZoneOffset.UTC)))
                .request()
                .firstMatchingHeader("Authorization")
                .orElseThrow();
    }
}
