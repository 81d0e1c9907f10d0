package app.smallwins.dynamodb.wire;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;

/** What DynamoDB says when it does not do what it is asked to (DynamoDB, "Error handling with DynamoDB"). */
final class Refusals {

    /** Those that anybody in this room wants to tell from others; all others are a {@link DynamoDbException}. */
    private static final Map<String, Supplier<DynamoDbException.Builder>> KINDS = Map.of(
            "ConditionalCheckFailedException", ConditionalCheckFailedException::builder,
            "ResourceInUseException", ResourceInUseException::builder,
            "ResourceNotFoundException", ResourceNotFoundException::builder,
            "TransactionCanceledException", TransactionCanceledException::builder,
            "TransactionConflictException", TransactionConflictException::builder);

    /** What may well succeed in a moment: nothing is wrong with the request. */
    private static final Set<String> PASSING = Set.of("ProvisionedThroughputExceededException", "ThrottlingException",
            "Throttling", "RequestLimitExceeded", "TransactionInProgressException", "InternalServerError",
            "RequestTimeout", "RequestTimeoutException");

    /** The clocks disagree. */
    private static final Set<String> OUT_OF_TIME = Set.of("RequestTimeTooSkewed", "RequestExpired",
            "InvalidSignatureException", "SignatureDoesNotMatch", "AuthFailure", "RequestInTheFuture");

    private Refusals() {}

    static boolean isPassing(Answer answer, DynamoDbException refusal) {
        return answer.isServersFault() || PASSING.contains(refusal.awsErrorDetails().errorCode());
    }

    static boolean isOutOfTime(DynamoDbException refusal) {
        return OUT_OF_TIME.contains(refusal.awsErrorDetails().errorCode());
    }

    static DynamoDbException of(Answer answer) {
        var said = said(answer.body());
        var code = code(said.getOrDefault("__type", ""));
        var message = Optional.ofNullable(said.get("message")).orElse(said.getOrDefault("Message", ""));
        var details = AwsErrorDetails.builder().serviceName("DynamoDb").errorCode(code).errorMessage(message).build();
        return (DynamoDbException) builder(code, answer.body())
                .awsErrorDetails(details)
                .statusCode(answer.status())
                .requestId(answer.header("x-amzn-requestid").orElse(""))
                .build();
    }

    /** {@code com.amazonaws.dynamodb.v20120810#ResourceNotFoundException} */
    private static String code(String type) {
        return type.substring(type.indexOf('#') + 1);
    }

    private static Map<String, String> said(byte[] body) {
        try {
            return Json.texts(body);
        } catch (IOException unreadable) {
            return Map.of();
        }
    }

    private static DynamoDbException.Builder builder(String code, byte[] body) {
        return Optional.ofNullable(KINDS.get(code))
                .map(kind -> filled(kind.get(), body))
                .orElseGet(DynamoDbException::builder);
    }

    private static DynamoDbException.Builder filled(DynamoDbException.Builder builder, byte[] body) {
        try {
            ShapeReader.fill((SdkPojo) builder, body);
            return builder;
        } catch (IOException unreadable) {
            return builder;
        }
    }
}
