package app.smallwins.alexa;

import app.smallwins.alexa.signature.Signatures;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/**
 * The voice door of a skill that is hosted as a web service: it answers Amazon's requests alone (Amazon, "Host a Custom
 * Skill as a Web Service"). On Lambda it is Amazon itself that keeps everybody else away.
 */
public final class SignedVoiceDoor {

    /** Amazon, "Manually verify that a request was sent by Alexa": older ones may have been recorded and sent again. */
    private static final Duration TOLERANCE = Duration.ofSeconds(150);

    private final VoiceDoor door;
    private final String skillId;
    private final Signatures signatures;
    private final InstantSource clock;
    private final EnvelopeReader reader = new EnvelopeReader();

    /**
     * @param door answers what is Amazon's
     * @param skillId the only skill that requests may be for
     * @param signatures tells whose requests are
     * @param clock tells now
     * @throws IllegalArgumentException when the skill's id is blank
     */
    public SignedVoiceDoor(VoiceDoor door, String skillId, Signatures signatures, InstantSource clock) {
        if (skillId.isBlank()) {
            throw new IllegalArgumentException("a door on the web has to know which skill it is for");
        }
        this.door = door;
        this.skillId = skillId;
        this.signatures = signatures;
        this.clock = clock;
    }

    /**
     * The answer, or nothing when the request has to be refused with status 400 and not a word more.
     *
     * @param address the header {@link Signatures#ADDRESS}
     * @param signature the header {@link Signatures#SIGNATURE}
     * @param body the request's bytes as they came
     */
    public Optional<VoiceDoor.Answer> answer(Optional<String> address, Optional<String> signature, byte[] body) {
        return signatures.isAmazons(address, signature, body, clock.instant()) && isForThisSkillNow(body)
                ? Optional.of(door.answer(body))
                : Optional.empty();
    }

    private boolean isForThisSkillNow(byte[] body) {
        var envelope = reader.read(body);
        return envelope.applicationId().equals(skillId) && envelope.timestamp()
                .map(sent -> Duration.between(sent, clock.instant()).abs())
                .filter(age -> age.compareTo(TOLERANCE) <= 0)
                .isPresent();
    }
}
