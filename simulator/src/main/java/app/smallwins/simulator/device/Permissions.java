package app.smallwins.simulator.device;

/** What the owners of accounts allow the skill to do. */
public interface Permissions {

    /** Whether the skill may set reminders for this account. */
    boolean given(String user);

    /** The owner has just approved. */
    void give(String user);

    /** Nothing is allowed, whatever anybody says. */
    static Permissions none() {
        return new Permissions() {
            @Override
            public boolean given(String user) {
                return false;
            }

            @Override
            public void give(String user) {
                // Nothing is allowed here.
            }
        };
    }
}
