package app.smallwins.web;

import java.util.Locale;

/**
 * What can be wrong with a request, each with a stable name. RFC 9457: the name is the type of the problem, a relative
 * reference; what to do about it is in the texts, {@code problem.title.NAME} and {@code problem.detail.NAME}.
 */
enum Problem {
    NOT_JSON(400),
    NOT_UTF_8(400),
    NOT_A_FORM(400),
    BAD_IDEMPOTENCY_KEY(400),
    BAD_QUERY(400),
    NO_KEY(401),
    SIGNED_OUT(403),
    NOT_OUR_FORM(403),
    NOT_FOUND(404),
    NO_SUCH_WIN(404),
    NO_SUCH_DEVICE(404),
    NO_SUCH_SHARE(404),
    NO_SUCH_WEBHOOK(404),
    METHOD_NOT_ALLOWED(405),
    BEING_ERASED(409),
    TOO_LARGE(413),
    UNSUPPORTED_TYPE(415),
    NO_SUCH_CODE(422),
    NO_DEVICE_NAME(422),
    BAD_FRIEND(422),
    BAD_WEBHOOK(422),
    BAD_ADDRESS(422),
    PRIVATE_ADDRESS(422),
    UNKNOWN_ADDRESS(422),
    TOO_MANY_WEBHOOKS(422),
    NO_TEXT(422),
    TOO_MUCH_TEXT(422),
    BAD_MOMENT(422),
    BAD_DAY(422),
    BAD_LOCALE(422),
    BAD_GOAL(422),
    NOTHING_TO_CHANGE(422),
    NOT_CONFIRMED(422),
    ANOTHER_BODY(422),
    NO_FILE(422),
    UNREADABLE_FILE(422),
    TOO_MANY_GUESSES(429),
    TOO_FAST(429),
    FAULT(500),
    DELETION_UNCERTAIN(503),
    NOWHERE_TO_SHARE(503),
    OUT_OF_REACH(503);

    private final int status;

    Problem(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }

    /** Lower-case words with dashes. */
    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
