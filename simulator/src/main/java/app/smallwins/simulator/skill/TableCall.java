package app.smallwins.simulator.skill;

import java.time.Duration;

/**
 * One call to the table, however many attempts it took.
 *
 * @param operation DynamoDB's name of it, such as {@code GetItem}
 * @param took how long
 * @param isAnswered whether the table answered; when it refused to, it did not
 */
public record TableCall(String operation, Duration took, boolean isAnswered) {
}
