package app.smallwins.simulator.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jline.terminal.TerminalBuilder;

import app.smallwins.dynamodblocal.EngineUnavailable;
import app.smallwins.outbound.Outside;
import app.smallwins.simulator.hearing.Ears;
import app.smallwins.simulator.http.LocalServer.PortTaken;
import app.smallwins.simulator.http.Simulator;
import app.smallwins.simulator.skill.FolderInUse;
import app.smallwins.simulator.skill.LocalSkill;
import app.smallwins.simulator.skill.PlayedCertificates;
import app.smallwins.simulator.skill.TableSilent;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;

/** {@code ./small-wins}: listens to what is typed as if it were spoken. */
@Command(name = "small-wins", resourceBundle = Texts.BUNDLE, mixinStandardHelpOptions = true, versionProvider = SmallWins.Version.class, subcommands = {
    TellCommand.class, ServeCommand.class})
public final class SmallWins implements Callable<Integer> {

    @Mixin
    private final DeskOptions options = new DeskOptions();

    /** Runs the command that the arguments name, and returns the exit status. */
    public static int run(String... arguments) {
        return new CommandLine(new SmallWins()).setUsageHelpAutoWidth(true)
                .setExecutionExceptionHandler((fault, _, _) -> explain(fault))
                .execute(arguments);
    }

    DeskOptions options() {
        return options;
    }

    /** The desk that the options describe. */
    Simulator start(int port) {
        return start(port, Optional.empty(), Outside.real());
    }

    /** The same, where somebody plays Amazon's certificates, or other programs. */
    Simulator start(int port, Optional<PlayedCertificates> certificates, Outside outside) {
        var speaker = options.speaker();
        if (Ears.of(speaker.locale()).isEmpty()) {
            throw new Refusal(Texts.of("bad.locale", speaker.locale().toLanguageTag()));
        }
        try (var _ = Heartbeat.to(asides())) {
            return Simulator.start(port, options.zone(), options.clock(),
                    amazon -> LocalSkill.start(options.data(), amazon, certificates, outside));
        }
    }

    /** Standard output in UTF-8, whatever the machine's customs. */
    static PrintStream answers() {
        return new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    }

    static PrintStream asides() {
        return new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    }

    @Override
    public Integer call() throws IOException {
        try (var simulator = start(0); var _ = Ending.of(simulator)) {
            if (System.console() != null && System.console().isTerminal()) {
                typed(simulator);
            } else {
                talk(simulator, Lines.from(System.in));
            }
            return CommandLine.ExitCode.OK;
        }
    }

    private void typed(Simulator simulator) throws IOException {
        try (var terminal = TerminalBuilder.builder().system(true).build()) {
            asides().println(Texts.of("welcome"));
            talk(simulator, Lines.from(terminal));
        }
    }

    private void talk(Simulator simulator, Lines lines) {
        try (var talk = new Talk(simulator.echo(), options.speaker(), options.output(), answers(), asides())) {
            talk.through(lines);
        }
    }

    private static int explain(Exception fault) {
        asides().println(switch (fault) {
            case Refusal refusal -> refusal.getMessage();
            case TypeConversionException unreadable -> unreadable.getMessage();
            case FolderInUse taken -> Texts.of("folder.in.use", taken.folder());
            case EngineUnavailable broken -> Texts.of("engine", broken.getMessage());
            case TableSilent _ -> Texts.of("table.silent");
            case PortTaken taken -> Texts.of("port.taken", Integer.toString(taken.port()));
            case UncheckedIOException unusable -> Texts.of("io", String.valueOf(unusable.getCause().getMessage()));
            default -> Texts.of("fault", fault.toString());
        });
        return fault instanceof TypeConversionException ? CommandLine.ExitCode.USAGE : CommandLine.ExitCode.SOFTWARE;
    }

    /** Something that was asked for and cannot be, with words that say why. */
    static final class Refusal extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Refusal(String message) {
            super(message, null, false, false);
        }
    }

    /** The version of the jar that runs. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            var version = SmallWins.class.getPackage().getImplementationVersion();
            return new String[]{Texts.of("version.shown", version == null ? "" : version).strip()};
        }
    }
}
