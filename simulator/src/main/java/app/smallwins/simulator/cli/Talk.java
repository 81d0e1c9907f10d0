package app.smallwins.simulator.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import app.smallwins.simulator.device.Echo;
import app.smallwins.simulator.device.Saying;
import app.smallwins.simulator.device.Speaker;
import app.smallwins.simulator.device.Turn;
import app.smallwins.simulator.device.UnusableAnswer;

/** One speaker's talk with the device, a line at a time: answers on one stream, everything else on the other. */
final class Talk implements AutoCloseable {

    private static final Set<String> GOODBYES = Set.of("exit", "quit");

    private final Echo echo;
    private final Speaker speaker;
    private final Output output;
    private final PrintStream answers;
    private final PrintStream asides;
    private Optional<String> session = Optional.empty();
    private boolean hinted;

    Talk(Echo echo, Speaker speaker, Output output, PrintStream answers, PrintStream asides) {
        this.echo = echo;
        this.speaker = speaker;
        this.output = output;
        this.answers = answers;
        this.asides = asides;
    }

    /** Says line after line, until they end or somebody says goodbye to the program itself. */
    void through(Lines lines) {
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            var said = line.get().strip();
            if (GOODBYES.contains(said.toLowerCase(Locale.ROOT))) {
                return;
            }
            if (!said.isEmpty()) {
                say(said);
            }
        }
    }

    /** Says a line and prints what is heard. */
    void say(String line) {
        try {
            var turn = echo.say(new Saying(line, speaker, Optional.empty(), session));
            session = Optional.of(turn.session()).filter(_ -> turn.open());
            hint(turn);
            answers.println(output.of(turn));
        } catch (UnusableAnswer unusable) {
            session = Optional.empty();
            asides.println(Texts.of("unusable", unusable.getMessage()));
        }
        answers.flush();
    }

    private void hint(Turn turn) {
        if (!turn.named() && !hinted) {
            asides.println(Texts.of("hint.name"));
            hinted = true;
        }
    }

    /** Walks away. */
    @Override
    public void close() {
        session.ifPresent(echo::leave);
    }
}
