package app.smallwins.lambda;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Lambda's side of a function: hands out events and takes answers (AWS, "Using the Lambda runtime API"). Speaks HTTP
 * itself, because the client's native part knows the headers in Lambda's own spelling only, which the JDK's server changes.
 */
final class PlayedRuntimeApi implements AutoCloseable {

    private static final String EVENT_HEADERS = """
            Lambda-Runtime-Aws-Request-Id: 8476a536-e9f4-11e8-9739-2dfe598c3fcd\r
            Lambda-Runtime-Deadline-Ms: 4102444800000\r
            Lambda-Runtime-Invoked-Function-Arn: arn:aws:lambda:us-east-1:000000000000:function:small-wins\r
            Lambda-Runtime-Trace-Id: Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Parent=9a9197af755a6419;Sampled=0\r
            """;

    private final ServerSocket server = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
    private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
    private final CountDownLatch ready = new CountDownLatch(1);

    PlayedRuntimeApi() throws IOException {
        Thread.startVirtualThread(this::accept);
    }

    String address() {
        return "127.0.0.1:" + server.getLocalPort();
    }

    /** Waits until the function asks for its first event, or has had the time to. */
    void awaitFunction() {
        try {
            ready.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Hands an event to the function and waits for what it says. */
    String invoke(String event) throws InterruptedException {
        events.add(event);
        var answer = answers.poll(30, TimeUnit.SECONDS);
        return answer == null ? "no answer within thirty seconds" : answer;
    }

    /** Hands an event to the function and does not wait. */
    void send(String event) {
        events.add(event);
    }

    private void accept() {
        try {
            while (true) {
                var connection = server.accept();
                Thread.startVirtualThread(() -> serve(connection));
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            var input = new BufferedInputStream(connection.getInputStream());
            for (var head = head(input); !head.isEmpty(); head = head(input)) {
                connection.getOutputStream().write(answer(head, input).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException gone) {
            // The function hung up.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private String answer(List<String> head, InputStream input) throws IOException, InterruptedException {
        if (head.getFirst().contains("/invocation/next ")) {
            ready.countDown();
            var event = events.take();
            return "HTTP/1.1 200 OK\r\n" + EVENT_HEADERS + "Content-Type: application/json\r\nContent-Length: "
                    + event.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + event;
        }
        answers.add(new String(input.readNBytes(length(head)), StandardCharsets.UTF_8));
        return "HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n";
    }

    private static int length(List<String> head) {
        return head.stream()
                .map(String::toLowerCase)
                .filter(line -> line.startsWith("content-length:"))
                .map(line -> Integer.parseInt(line.substring("content-length:".length()).strip()))
                .findFirst()
                .orElse(0);
    }

    private static List<String> head(InputStream input) throws IOException {
        var lines = new ArrayList<String>();
        for (var line = line(input); !line.isEmpty(); line = line(input)) {
            lines.add(line);
        }
        return lines;
    }

    private static String line(InputStream input) throws IOException {
        var line = new StringBuilder();
        for (var next = input.read(); next != '\n' && next >= 0; next = input.read()) {
            line.append((char) next);
        }
        return line.toString().strip();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
