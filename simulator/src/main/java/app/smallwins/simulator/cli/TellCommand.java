package app.smallwins.simulator.cli;

import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code ./small-wins tell "I got out of bed"}: says one thing and ends. */
@Command(name = "tell", resourceBundle = Texts.BUNDLE, mixinStandardHelpOptions = true)
final class TellCommand implements Callable<Integer> {

    @ParentCommand
    private SmallWins desk;

    @Parameters(arity = "1..*", paramLabel = "WORDS", descriptionKey = "words")
    private List<String> words;

    @Override
    public Integer call() {
        var options = desk.options();
        try (var simulator = desk.start(0);
                var _ = Ending.of(simulator);
                var talk = new Talk(simulator.echo(), options.speaker(), options.output(), SmallWins.answers(),
                        new java.io.PrintStream(java.io.OutputStream.nullOutputStream()))) {
            talk.say(String.join(" ", words));
            return CommandLine.ExitCode.OK;
        }
    }
}
