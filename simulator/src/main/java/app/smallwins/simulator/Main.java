package app.smallwins.simulator;

import app.smallwins.simulator.cli.SmallWins;

/** Where {@code ./small-wins} begins. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(SmallWins.run(arguments));
    }
}
