package app.smallwins.simulator.skill;

import java.net.URI;

/** The product, on a DynamoDB of its own. */
public final class LocalSkill implements RunningSkill {

    private LocalSkill() {}

    public static RunningSkill start(DataPlace data, URI amazon) {
        throw new UnsupportedOperationException("waiting for the voice door");
    }

    @Override
    public SkillEndpoint door() {
        throw new UnsupportedOperationException();
    }

    @Override
    public SkillEndpoint doorWithoutTable() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
