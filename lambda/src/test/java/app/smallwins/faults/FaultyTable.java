package app.smallwins.faults;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.Map;
import java.util.Set;

/** Stands between the function and the table, and lets requests meet their fate. */
public final class FaultyTable implements AutoCloseable {

    private static final Duration LATE = Duration.ofSeconds(10);

    private final URI engine;
    private final ServerSocket listening;
    private final Queue<Socket> open = new ConcurrentLinkedQueue<>();
    private final Set<Socket> forgotten = ConcurrentHashMap.newKeySet();
    private final Map<Fate, LongAdder> met = new ConcurrentHashMap<>();
    private volatile Weather weather;

    /** At an address of its own. */
    public FaultyTable(URI engine, Weather weather) {
        this(engine, weather, 0);
    }

    /** At an address that somebody knows already. */
    static FaultyTable at(URI endpoint, URI engine, Weather weather) {
        return new FaultyTable(engine, weather, endpoint.getPort());
    }

    private FaultyTable(URI engine, Weather weather, int port) {
        this.engine = engine;
        this.weather = weather;
        this.listening = listening(port);
        Thread.startVirtualThread(this::serve);
    }

    /** An address where nobody listens. */
    static URI gone() {
        try (var free = listening(0)) {
            return address(free);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static ServerSocket listening(int port) {
        try {
            return new ServerSocket(port, 200, InetAddress.getLoopbackAddress());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static URI address(ServerSocket socket) {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort());
    }

    /** Where the function thinks that the table is. */
    public URI endpoint() {
        return address(listening);
    }

    /** From now on. */
    public void turns(Weather other) {
        weather = other;
    }

    /** How many requests had this fate. */
    public long met(Fate fate) {
        return met.getOrDefault(fate, new LongAdder()).sum();
    }

    /** Says nothing any more on the connections there are, as a network that has forgotten them. New ones are welcome. */
    void forgetConnections() {
        forgotten.addAll(open);
    }

    /** Cuts every connection there is, as a snapshot that is restored finds them. New ones are welcome. */
    void cutConnections() throws IOException {
        for (var socket = open.poll(); socket != null; socket = open.poll()) {
            socket.close();
        }
    }

    private void serve() {
        try {
            while (true) {
                var client = listening.accept();
                open.add(client);
                Thread.startVirtualThread(() -> serve(client));
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private void serve(Socket client) {
        try (client; var table = new Socket(engine.getHost(), engine.getPort())) {
            table.setTcpNoDelay(true);
            client.setTcpNoDelay(true);
            var requests = new BufferedInputStream(client.getInputStream());
            var answers = new BufferedInputStream(table.getInputStream());
            while (meetsItsFate(HttpMessage.read(requests), client, table, answers)) {
                // and the next
            }
        } catch (IOException gone) {
            // one side hung up
        }
    }

    /** Whether the connection goes on. */
    private boolean meetsItsFate(HttpMessage request, Socket client, Socket table, BufferedInputStream answers)
            throws IOException {
        var fate = forgotten.contains(client) ? Fate.SWALLOWED : weather.meets(request);
        met.computeIfAbsent(fate, _ -> new LongAdder()).increment();
        var answer = fate.reachesTheTable() ? asked(request, table, answers) : fate.answer().orElse(new byte[0]);
        return switch (fate) {
            case PASSES, THROTTLED, THROTTLED_OTHERWISE, FAILS, IS_UNAVAILABLE -> said(client, answer);
            case RESET_BEFORE, RESET_AFTER -> reset(client);
            case LATE -> late(client, answer);
            case SWALLOWED, DONE_IN_SILENCE -> true;
        };
    }

    private static byte[] asked(HttpMessage request, Socket table, BufferedInputStream answers) throws IOException {
        table.getOutputStream().write(request.bytes());
        return HttpMessage.read(answers).bytes();
    }

    private static boolean said(Socket client, byte[] answer) throws IOException {
        client.getOutputStream().write(answer);
        return true;
    }

    private static boolean late(Socket client, byte[] answer) throws IOException {
        LockSupport.parkNanos(LATE.toNanos());
        return said(client, answer);
    }

    private static boolean reset(Socket client) throws IOException {
        client.setSoLinger(true, 0);
        return false;
    }

    @Override
    public void close() throws IOException {
        listening.close();
        cutConnections();
    }
}
