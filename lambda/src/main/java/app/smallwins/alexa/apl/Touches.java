package app.smallwins.alexa.apl;

import app.smallwins.domain.Command;
import app.smallwins.domain.WinId;
import app.smallwins.screen.Touch;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What can be touched, as it goes out with a document and comes back in a {@code UserEvent}. What comes back is from
 * outside: whatever is not one of these was not touched here, and a win that is not in the jar of who touches it is not
 * found there.
 */
public final class Touches {

    private static final String ANOTHER = "another";
    private static final String KEEP_SPECIAL = "special";
    private static final String TAKE_BACK = "takeBack";

    private Touches() {}

    /**
     * What somebody wants who touched something: the same as by voice.
     *
     * @param that the win it is about, if it is about one
     */
    public record Wish(Command command, Optional<WinId> that) {
    }

    static List<Map<String, Object>> written(List<Touch> touches) {
        return touches.stream().map(Touches::written).toList();
    }

    private static Map<String, Object> written(Touch touch) {
        return Map.of("label", AplText.verbatim(touch.label()), "does", arguments(touch));
    }

    private static List<String> arguments(Touch touch) {
        return switch (touch) {
            case Touch.Another _ -> List.of(ANOTHER);
            case Touch.KeepSpecial(_, var win) -> List.of(KEEP_SPECIAL, win.value());
            case Touch.TakeBack(_, var win) -> List.of(TAKE_BACK, win.value());
        };
    }

    /** What the arguments of a {@code UserEvent} ask for; empty when they are none of ours. */
    public static Optional<Wish> read(List<String> arguments) {
        return switch (arguments.isEmpty() ? "" : arguments.getFirst()) {
            case ANOTHER -> Optional.of(new Wish(new Command.Another(), Optional.empty()));
            case KEEP_SPECIAL -> about(arguments, new Command.KeepSpecial());
            case TAKE_BACK -> about(arguments, new Command.Undo());
            default -> Optional.empty();
        };
    }

    private static Optional<Wish> about(List<String> arguments, Command command) {
        try {
            return arguments.size() == 2
                    ? Optional.of(new Wish(command, Optional.of(new WinId(arguments.getLast()))))
                    : Optional.empty();
        } catch (IllegalArgumentException forged) {
            return Optional.empty();
        }
    }
}
