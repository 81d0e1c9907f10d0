package app.smallwins.faults;

import java.time.Duration;

/**
 * A request that was answered.
 *
 * @param outcome what came of it: the name of the outcome by voice, the status over HTTP
 * @param succeeded whether it came to what was wanted
 * @param isRepetition whether it was sent again because the one before had not
 */
record Answered(String outcome, Duration took, boolean succeeded, boolean isRepetition) {
}
