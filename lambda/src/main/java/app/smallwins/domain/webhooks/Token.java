package app.smallwins.domain.webhooks;

import java.util.Optional;
import java.util.regex.Pattern;

/** What opens somebody's account at another service. Never shown again, in no export, in no log. */
public record Token(String value) {

    private static final Pattern WRITTEN = Pattern.compile("[A-Za-z0-9._~+/=-]{8,200}");

    public Token {
        if (!WRITTEN.matcher(value).matches()) {
            throw new IllegalArgumentException("not a token");
        }
    }

    /** The token somebody sent; empty when it cannot be one. */
    public static Optional<Token> of(String sent) {
        var trimmed = sent.strip();
        return WRITTEN.matcher(trimmed).matches() ? Optional.of(new Token(trimmed)) : Optional.empty();
    }

    /** Hides it. */
    @Override
    public String toString() {
        return "Token";
    }
}
