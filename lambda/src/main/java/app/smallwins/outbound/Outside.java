package app.smallwins.outbound;

/**
 * The world that messages go out to.
 *
 * @param reach where they may go
 * @param services where presets go
 */
public record Outside(Reach reach, Services services) {

    /** The world as it is. */
    public static Outside real() {
        return new Outside(new PublicInternet(), Services.real());
    }
}
