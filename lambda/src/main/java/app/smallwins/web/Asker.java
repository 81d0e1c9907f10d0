package app.smallwins.web;

import app.smallwins.domain.Device;
import app.smallwins.domain.JarUnreachable;
import app.smallwins.speech.Languages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who asks, or why that is not known; somebody who is not safe is answered either way. */
sealed interface Asker {

    /** A device that is paired. */
    record Known(Device device) implements Asker {
    }

    /** Nobody that is known, or nobody that can be looked up now. */
    record Unknown(RuntimeException why) implements Asker {
    }

    static Asker of(Owners owners, WebRequest request) {
        try {
            return new Known(owners.of(request));
        } catch (Refusal | JarUnreachable why) {
            return new Unknown(why);
        }
    }

    /**
     * The languages that a text may be in. Only of somebody unknown who does not say it is it taken for each of them: of
     * others that would raise false alarms, for one language's small words are another's heavy ones.
     */
    default List<Locale> locales(Optional<Locale> wanted) {
        return switch (this) {
            case Known(var device) -> List.of(Spoken.of(wanted, device));
            case Unknown _ ->
                wanted.map(List::of).orElseGet(() -> Languages.all().stream().map(Locale::of).toList());
        };
    }

    /** @throws RuntimeException why it is not known */
    default Device device() {
        return switch (this) {
            case Known(var device) -> device;
            case Unknown(var why) -> throw why;
        };
    }
}
