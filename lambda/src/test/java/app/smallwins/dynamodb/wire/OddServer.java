package app.smallwins.dynamodb.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** A server that does to each request what it was told to, one after another; the last habit stays. */
final class OddServer implements AutoCloseable {

    private final ServerSocket listening;
    private final Queue<Habit> habits;
    private final Queue<Socket> open = new ConcurrentLinkedQueue<>();
    final List<String> requests = new java.util.concurrent.CopyOnWriteArrayList<>();
    final AtomicInteger connections = new AtomicInteger();

    /** What is done with a request that has been read. Returns whether the connection stays open. */
    interface Habit {
        boolean answer(Socket socket) throws IOException;
    }

    OddServer(Habit... habits) {
        this(plain(), habits);
    }

    OddServer(ServerSocket listening, Habit... habits) {
        this.listening = listening;
        this.habits = new ArrayDeque<>(List.of(habits));
        Thread.ofVirtual().start(this::serve);
    }

    private static ServerSocket plain() {
        try {
            return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + port());
    }

    int port() {
        return listening.getLocalPort();
    }

    /** Sends these bytes. */
    static Habit says(String bytes) {
        return socket -> {
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.UTF_8));
            return true;
        };
    }

    /** Answers with a status and a JSON body. */
    static Habit answers(int status, String body, String... headers) {
        return says("HTTP/1.1 " + status + " X\r\nContent-Length: " + body.getBytes(StandardCharsets.UTF_8).length
                + "\r\n" + String.join("", java.util.Arrays.stream(headers).map(header -> header + "\r\n").toList())
                + "\r\n" + body);
    }

    /** Answers and closes at once, without saying so. */
    static Habit answersAndLeaves(String body) {
        return socket -> {
            answers(200, body).answer(socket);
            return false;
        };
    }

    /** Closes without an answer, though the request may have done its work. */
    static Habit resets() {
        return socket -> {
            socket.setSoLinger(true, 0);
            return false;
        };
    }

    /** Says nothing for longer than anybody waits. */
    static Habit isSilent() {
        return _ -> true;
    }

    private void serve() {
        try {
            while (true) {
                var socket = listening.accept();
                open.add(socket);
                connections.incrementAndGet();
                Thread.ofVirtual().start(() -> serve(socket));
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            var in = socket.getInputStream();
            for (var request = request(in); !request.isEmpty(); request = request(in)) {
                requests.add(request);
                if (!next().answer(socket)) {
                    return;
                }
            }
        } catch (IOException gone) {
            // the client had enough
        }
    }

    private synchronized Habit next() {
        return habits.size() > 1 ? habits.poll() : habits.peek();
    }

    private static String request(InputStream in) throws IOException {
        var head = new StringBuilder();
        while (!head.toString().endsWith("\r\n\r\n")) {
            var next = in.read();
            if (next < 0) {
                return "";
            }
            head.append((char) next);
        }
        return head + new String(in.readNBytes(length(head.toString())), StandardCharsets.UTF_8);
    }

    private static int length(String head) {
        var name = "Content-Length: ";
        var at = head.indexOf(name);
        return at < 0 ? 0 : Integer.parseInt(head.substring(at + name.length(), head.indexOf('\r', at)));
    }

    @Override
    public void close() throws IOException {
        listening.close();
        for (var socket : open) {
            socket.close();
        }
    }
}
