package app.smallwins.simulator.skill;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is the matter with the table. */
public enum TableTrouble {
    /** Nothing. */
    NONE,
    /** Each call takes a second and a half longer. */
    SLOW,
    /** Nobody is there. */
    GONE;

    /** Reads its name in small letters; empty when it is none. */
    public static Optional<TableTrouble> of(String written) {
        return Arrays.stream(values())
                .filter(trouble -> trouble.name().toLowerCase(Locale.ROOT).equals(written))
                .findFirst();
    }
}
