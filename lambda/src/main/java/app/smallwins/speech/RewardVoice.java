package app.smallwins.speech;

import app.smallwins.domain.Outcome;
import app.smallwins.domain.Reward;
import java.util.Map;
import java.util.Optional;

/** What is said about a reward: how far it is, without a push. */
final class RewardVoice {

    private final Texts texts;

    RewardVoice(Texts texts) {
        this.texts = texts;
    }

    /** Which one is counted towards now, and which no more. */
    Speech set(Outcome.RewardSet set) {
        var now = texts.count(Text.REWARD_SET, set.reward().toGo(), treat(set.reward()));
        return set.before()
                .map(before -> now.then(texts.say(Text.REWARD_INSTEAD, Map.of("words", before))))
                .orElse(now);
    }

    Speech heard(Reward reward) {
        return reward.earned()
                ? texts.say(Text.REWARD_HEARD_EARNED, treat(reward))
                : texts.count(Text.REWARD_HEARD, reward.toGo(), treat(reward));
    }

    /** The answer to a win, with the reward that was earned by it. */
    Speech withEarned(Speech answer, Optional<Reward> earned) {
        return earned.map(reward -> answer.then(texts.say(Text.REWARD_EARNED, treat(reward)))).orElse(answer);
    }

    private static Map<String, String> treat(Reward reward) {
        return Map.of("words", reward.treat());
    }
}
