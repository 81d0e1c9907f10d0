package app.smallwins.dynamodb;

import java.net.URI;
import java.time.Duration;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;

/**
 * Clients that give up in time. Alexa waits eight seconds for an answer, and a turn makes at most two calls one after
 * another: with {@link #CALL} each, more than two seconds are left for everything else.
 */
public final class TableClient {

    /** The most that one call takes, with all its attempts. */
    static final Duration CALL = Duration.ofMillis(2500);

    private static final Duration CONNECT = Duration.ofMillis(500);
    private static final Duration ATTEMPT = Duration.ofMillis(1000);
    private static final int ATTEMPTS = 3;
    private static final BackoffStrategy BACKOFF = BackoffStrategy.exponentialDelay(Duration.ofMillis(25),
            Duration.ofMillis(200));

    private TableClient() {}

    /** The client of a deployed function: region, credentials and endpoint come from its environment. */
    public static DynamoDbClient fromEnvironment() {
        return patient(urlConnections()).build();
    }

    /** The client of an engine on this machine, which accepts any region and credentials. */
    public static DynamoDbClient at(URI endpoint) {
        var anybody = StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local"));
        return patient(urlConnections()).endpointOverride(endpoint).region(Region.US_EAST_1)
                .credentialsProvider(anybody).build();
    }

    private static DynamoDbClientBuilder patient(SdkHttpClient.Builder<?> http) {
        return DynamoDbClient.builder().httpClientBuilder(http).overrideConfiguration(timeouts());
    }

    private static SdkHttpClient.Builder<?> urlConnections() {
        return UrlConnectionHttpClient.builder().connectionTimeout(CONNECT).socketTimeout(ATTEMPT);
    }

    private static ClientOverrideConfiguration timeouts() {
        return ClientOverrideConfiguration.builder().apiCallTimeout(CALL).apiCallAttemptTimeout(ATTEMPT)
                .retryStrategy(retries()).build();
    }

    private static RetryStrategy retries() {
        return AwsRetryStrategy.standardRetryStrategy().toBuilder().maxAttempts(ATTEMPTS).backoffStrategy(BACKOFF)
                .throttlingBackoffStrategy(BACKOFF).build();
    }
}
