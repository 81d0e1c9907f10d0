package app.smallwins.domain.webhooks;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** Who is told of wins. */
public sealed interface Receiver {

    /**
     * Anybody's own program, by Standard Webhooks.
     *
     * @param withWords whether it is told the words, or only that there is a win
     */
    record Address(URI url, Secrets secrets, boolean withWords) implements Receiver {
    }

    /**
     * A habit in Habitica, which is scored. No word is sent there.
     *
     * @param user the account's id
     * @param habit the habit's id
     */
    record Habitica(String user, Token token, String habit) implements Receiver {

        private static final Pattern UUID = Pattern
                .compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

        public Habitica {
            require(UUID.matcher(user).matches());
            require(HABIT.matcher(habit).matches());
        }

        /** Habitica knows habits by their id or by an alias (Habitica API, "Task: Score a task"). */
        private static final Pattern HABIT = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    }

    /** A task in Todoist, which is completed; a recurring one comes back. No word is sent there. */
    record Todoist(Token token, String task) implements Receiver {

        private static final Pattern TASK = Pattern.compile("[A-Za-z0-9]{1,64}");

        public Todoist {
            require(TASK.matcher(task).matches());
        }
    }

    /** How long to wait between two calls when there is much to catch up with (Habitica, "API Usage Guidelines"). */
    default Duration gap() {
        return this instanceof Habitica ? Duration.ofSeconds(30) : Duration.ZERO;
    }

    /** A receiver in Habitica; empty when an id cannot be one. */
    static Optional<Receiver> habitica(String user, Token token, String habit) {
        return made(() -> new Habitica(user.strip(), token, habit.strip()));
    }

    /** A receiver in Todoist; empty when the id cannot be one. */
    static Optional<Receiver> todoist(Token token, String task) {
        return made(() -> new Todoist(token, task.strip()));
    }

    private static Optional<Receiver> made(java.util.function.Supplier<Receiver> receiver) {
        try {
            return Optional.of(receiver.get());
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static void require(boolean wellFormed) {
        if (!wellFormed) {
            throw new IllegalArgumentException("not an id");
        }
    }
}
