package app.smallwins.outbound;

import app.smallwins.domain.webhooks.Trouble;

/** Nobody answered. */
final class Undelivered extends Exception {

    private static final long serialVersionUID = 1L;

    private final Trouble.Kind kind;

    Undelivered(Trouble.Kind kind) {
        super(kind.slug());
        this.kind = kind;
    }

    Trouble trouble() {
        return Trouble.of(kind);
    }
}
