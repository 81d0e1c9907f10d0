package app.smallwins.outbound;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/** Somebody who is told something, and has a habit. Closes the connection after each answer. */
final class PlayedReceiver implements AutoCloseable {

    private static final Pattern LENGTH = Pattern.compile("content-length: ([0-9]+)\r\n");

    private final ServerSocket listening;
    private final Habit habit;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final Queue<Socket> open = new ConcurrentLinkedQueue<>();

    private interface Habit {
        void answer(Socket socket) throws IOException, InterruptedException;
    }

    private PlayedReceiver(ServerSocket listening, Habit habit) {
        this.listening = listening;
        this.habit = habit;
        Thread.startVirtualThread(this::serve);
    }

    static PlayedReceiver saying(String answer) throws IOException {
        return saying(plain(), answer);
    }

    static PlayedReceiver saying(ServerSocket listening, String answer) {
        return new PlayedReceiver(listening,
                socket -> socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII)));
    }

    /** Never says anything. */
    static PlayedReceiver silent() throws IOException {
        return new PlayedReceiver(plain(), _ -> Thread.sleep(Duration.ofMinutes(1)));
    }

    /** Says one more byte again and again, and never comes to an end. */
    static PlayedReceiver dripping() throws IOException {
        return new PlayedReceiver(plain(), socket -> {
            for (var bytes = 0; bytes < 10_000; bytes++) {
                socket.getOutputStream().write('H');
                Thread.sleep(10);
            }
        });
    }

    private static ServerSocket plain() throws IOException {
        return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + port());
    }

    int port() {
        return listening.getLocalPort();
    }

    List<String> requests() {
        return requests;
    }

    private void serve() {
        try {
            while (true) {
                var socket = listening.accept();
                open.add(socket);
                Thread.startVirtualThread(() -> serve(socket));
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            requests.add(request(socket));
            habit.answer(socket);
        } catch (IOException | InterruptedException gone) {
            // whoever asked had enough
        }
    }

    private static String request(Socket socket) throws IOException {
        var in = socket.getInputStream();
        var head = new StringBuilder();
        while (!head.toString().endsWith("\r\n\r\n")) {
            var next = in.read();
            if (next < 0) {
                throw new IOException("half a request");
            }
            head.append((char) next);
        }
        var length = LENGTH.matcher(head);
        return head + new String(in.readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0),
                StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        listening.close();
        for (var socket : open) {
            socket.close();
        }
    }
}
