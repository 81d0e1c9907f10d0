package app.smallwins.simulator.skill;

/** The voice door, as seen from outside: an envelope in, an answer out. */
@FunctionalInterface
public interface SkillEndpoint {

    /** Answers one Alexa request envelope, given and returned as UTF-8 JSON. */
    Answer answer(byte[] envelope);

    /**
     * What the skill answered.
     *
     * @param envelope the response envelope, exactly as the deployed code answers it
     * @param outcome what happened, such as {@code WinLogged}
     */
    record Answer(byte[] envelope, String outcome) {
    }
}
