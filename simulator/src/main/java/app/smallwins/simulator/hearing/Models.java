package app.smallwins.simulator.hearing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;

/** The interaction models of the skill package, packed with the simulator by the build. */
final class Models {

    private static final String FOLDER = "/interaction-model/";

    private Models() {}

    static boolean has(Locale locale) {
        return Models.class.getResource(file(locale)) != null;
    }

    static Optional<InteractionModel> read(Locale locale) {
        try (var file = Models.class.getResourceAsStream(file(locale))) {
            return Optional.ofNullable(file).map(InteractionModel::read);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String file(Locale locale) {
        return FOLDER + locale.toLanguageTag() + ".json";
    }
}
