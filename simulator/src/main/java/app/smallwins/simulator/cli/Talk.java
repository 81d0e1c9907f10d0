package app.smallwins.simulator.cli;

import java.io.PrintStream;
import java.util.Optional;

import app.smallwins.simulator.device.Echo;
import app.smallwins.simulator.device.Saying;
import app.smallwins.simulator.device.Speaker;
import app.smallwins.simulator.device.Turn;
import app.smallwins.simulator.device.UnusableAnswer;

/** One speaker's talk with the device, a line at a time: answers on one stream, everything else on the other. */
final class Talk implements AutoCloseable {

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

    /** Whether the device waits for an answer. */
    boolean isOpen() {
        return session.isPresent();
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
