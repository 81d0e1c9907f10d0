package app.smallwins.dynamodblocal;

/** DynamoDB Local cannot be had; the message says what to do about it. */
public sealed class EngineUnavailable extends RuntimeException permits FolderInUse {

    private static final long serialVersionUID = 1L;

    EngineUnavailable(String message) {
        super(message);
    }

    EngineUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
