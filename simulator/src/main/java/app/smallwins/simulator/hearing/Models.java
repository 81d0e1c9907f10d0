package app.smallwins.simulator.hearing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;

/** The interaction models of the skill package, packed with the simulator by the build. */
final class Models {

    private static final String FOLDER = "/interaction-model/";

    private Models() {}

    static Optional<InteractionModel> read(Locale locale) {
        try (var file = Models.class.getResourceAsStream(FOLDER + locale.toLanguageTag() + ".json")) {
            return Optional.ofNullable(file).map(InteractionModel::read);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
