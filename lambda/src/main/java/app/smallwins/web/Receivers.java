package app.smallwins.web;

import app.smallwins.domain.webhooks.Courier.Objection;
import app.smallwins.domain.webhooks.Receiver;
import app.smallwins.domain.webhooks.Token;
import app.smallwins.domain.webhooks.WebAddress;
import app.smallwins.domain.webhooks.Webhooks;

/** Reads whom somebody wants to be told. */
final class Receivers {

    private final Webhooks webhooks;

    Receivers(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    /** @throws Refusal when it makes no sense */
    Receiver of(Fields fields) {
        return switch (fields.text("kind", Problem.BAD_WEBHOOK).orElse("address")) {
            case "address" -> address(fields);
            case "habitica" -> Receiver.habitica(text(fields, "user"), token(fields), text(fields, "task"))
                    .orElseThrow(() -> new Refusal(Problem.BAD_WEBHOOK));
            case "todoist" -> Receiver.todoist(token(fields), text(fields, "task"))
                    .orElseThrow(() -> new Refusal(Problem.BAD_WEBHOOK));
            default -> throw new Refusal(Problem.BAD_WEBHOOK);
        };
    }

    static Problem problem(Objection objection) {
        return switch (objection) {
            case UNUSABLE -> Problem.BAD_ADDRESS;
            case PRIVATE -> Problem.PRIVATE_ADDRESS;
            case UNKNOWN -> Problem.UNKNOWN_ADDRESS;
        };
    }

    private Receiver address(Fields fields) {
        var url = WebAddress.of(fields.text("url", Problem.BAD_ADDRESS).orElse(""))
                .orElseThrow(() -> new Refusal(Problem.BAD_ADDRESS));
        return webhooks.address(url, fields.truth("words", Problem.BAD_WEBHOOK).orElse(true));
    }

    private static Token token(Fields fields) {
        return Token.of(text(fields, "token")).orElseThrow(() -> new Refusal(Problem.BAD_WEBHOOK));
    }

    private static String text(Fields fields, String name) {
        return fields.text(name, Problem.BAD_WEBHOOK).orElse("");
    }
}
