package app.smallwins.benchmarks;

import app.smallwins.domain.JarId;

/**
 * Whose jar it is.
 *
 * @param userId what Alexa calls them
 */
record Owner(String userId) {

    /** The jar that the voice door opens for them. */
    JarId jar() {
        return JarId.derivedFrom("alexa-user", userId);
    }
}
