package app.smallwins.simulator.cli;

import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

import app.smallwins.outbound.Outside;
import app.smallwins.outbound.PublicInternet;
import app.smallwins.outbound.Services;
import app.smallwins.simulator.http.Simulator;
import app.smallwins.simulator.skill.LoopbackToo;
import app.smallwins.simulator.skill.PlayedCertificates;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code ./small-wins serve}: answers other programs on this machine until it is told to end. */
@Command(name = "serve", resourceBundle = Texts.BUNDLE, mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    @ParentCommand
    private SmallWins desk;

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "8080", descriptionKey = "port")
    private int port;

    /** Null without these options: groups know no Optional. */
    @ArgGroup(exclusive = false)
    private TestCertificates certificates;

    @Option(names = "--webhooks-to-loopback", descriptionKey = "webhooks-to-loopback")
    private boolean loopback;

    @Option(names = "--habitica", paramLabel = "URL", defaultValue = "https://habitica.com", descriptionKey = "habitica")
    private URI habitica;

    @Option(names = "--todoist", paramLabel = "URL", defaultValue = "https://api.todoist.com", descriptionKey = "todoist")
    private URI todoist;

    /** Certificates for {@code POST /alexa} that are not Amazon's. One option without the other means nothing. */
    static final class TestCertificates {

        @Option(names = "--test-ca", paramLabel = "FILE", required = true, descriptionKey = "test-ca")
        private Path authority;

        @Option(names = "--test-certificates", paramLabel = "URL", required = true, descriptionKey = "test-certificates")
        private URI server;

        private PlayedCertificates played() {
            try {
                return PlayedCertificates.of(authority, server);
            } catch (IllegalArgumentException | UncheckedIOException unusable) {
                throw new SmallWins.Refusal(Texts.of("bad.test-ca", authority));
            }
        }
    }

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > 65_535) {
            throw new SmallWins.Refusal(Texts.of("bad.port"));
        }
        try (var simulator = desk.start(port, Optional.ofNullable(certificates).map(TestCertificates::played),
                outside());
                var _ = Ending.with(() -> end(simulator))) {
            simulator.openDoors(desk.options().speaker());
            SmallWins.asides().println(Texts.of("device.page", simulator.address()));
            SmallWins.answers().println(Texts.of("listening", simulator.address()));
            new CountDownLatch(1).await();
            return CommandLine.ExitCode.OK;
        }
    }

    /** Whom the product would never tell anything it is only made to tell here. */
    private Outside outside() {
        return new Outside(loopback ? new LoopbackToo() : new PublicInternet(), new Services(habitica, todoist));
    }

    /** Being told to end is how a server ends well: status 0. */
    private static void end(Simulator simulator) {
        simulator.close();
        Runtime.getRuntime().halt(CommandLine.ExitCode.OK);
    }
}
