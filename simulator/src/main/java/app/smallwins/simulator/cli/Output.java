package app.smallwins.simulator.cli;

import app.smallwins.simulator.device.Turn;
import app.smallwins.simulator.http.TurnJson;

/** How an answer is shown. */
enum Output {
    /** The way it sounds. */
    PLAIN,
    /** As the skill marked it up. */
    SSML,
    /** Everything there is. */
    JSON;

    String of(Turn turn) {
        return switch (this) {
            case PLAIN -> turn.speech().orElseGet(() -> Texts.of("silence"));
            case SSML -> turn.ssml().or(turn::speech).orElseGet(() -> Texts.of("silence"));
            case JSON -> TurnJson.of(turn).toString();
        };
    }
}
