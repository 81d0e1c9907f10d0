package app.smallwins.dynamodb;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import app.smallwins.dynamodb.wire.ContainerCredentials;
import app.smallwins.dynamodb.wire.Credentials;
import app.smallwins.dynamodb.wire.CredentialsSource;
import app.smallwins.dynamodb.wire.WireClient;
import app.smallwins.dynamodb.wire.WireClients;
import software.amazon.awssdk.core.exception.SdkException;
import app.smallwins.dynamodb.wire.DynamoDb;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Clients that give up in time. Alexa waits eight seconds for an answer, and a turn makes at most two calls one after
 * another: with {@link #CALL} each, more than two seconds are left for everything else.
 */
public final class TableClient {

    /** The most that one call takes, with all its attempts. */
    static final Duration CALL = Duration.ofMillis(2500);

    private static final CredentialsSource ANYBODY = CredentialsSource
            .of(new Credentials("local", "local", Optional.empty()));

    private static final Map<String, AttributeValue> NOBODYS = Map.of(Keys.PARTITION, AttributeValue.fromS("nobody"),
            Keys.SORT, AttributeValue.fromS("nothing"));

    private TableClient() {}

    /**
     * The client of a deployed function: region, credentials and endpoint come from its environment (AWS Lambda, "Defined
     * runtime environment variables"; AWS SDKs and Tools, "Service-specific endpoints").
     *
     * @throws IllegalArgumentException when the environment names no region or no credentials
     */
    public static WireClient from(Map<String, String> environment) {
        var region = required(environment, "AWS_REGION");
        return WireClients.of(endpoint(environment, region), region, credentials(environment), CALL);
    }

    /** The client of an engine on this machine, which accepts any region and credentials. */
    public static WireClient at(URI endpoint) {
        return WireClients.of(endpoint, "us-east-1", ANYBODY, CALL);
    }

    /**
     * Reads an item that nobody has. It shows that the table can be reached and makes the next call faster; that it cannot
     * be is for the next call to say.
     */
    public static void touch(DynamoDb client, String table) {
        try {
            client.getItem(request -> request.tableName(table).key(NOBODYS));
        } catch (SdkException later) {
            // nobody waits for this one
        }
    }

    private static URI endpoint(Map<String, String> environment, String region) {
        var suffix = region.startsWith("cn-") ? ".amazonaws.com.cn" : ".amazonaws.com";
        return Stream.of("AWS_ENDPOINT_URL_DYNAMODB", "AWS_ENDPOINT_URL")
                .flatMap(name -> Optional.ofNullable(environment.get(name)).stream())
                .findFirst()
                .map(URI::create)
                .orElseGet(() -> URI.create("https://dynamodb." + region + suffix));
    }

    private static CredentialsSource credentials(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("AWS_CONTAINER_CREDENTIALS_FULL_URI"))
                .<CredentialsSource>map(source -> new ContainerCredentials(URI.create(source),
                        required(environment, "AWS_CONTAINER_AUTHORIZATION_TOKEN"), InstantSource.system()))
                .orElseGet(() -> CredentialsSource.of(new Credentials(required(environment, "AWS_ACCESS_KEY_ID"),
                        required(environment, "AWS_SECRET_ACCESS_KEY"),
                        Optional.ofNullable(environment.get("AWS_SESSION_TOKEN")))));
    }

    private static String required(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .orElseThrow(() -> new IllegalArgumentException("the environment has no " + name));
    }
}
