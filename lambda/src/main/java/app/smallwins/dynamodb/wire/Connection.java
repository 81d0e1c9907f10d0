package app.smallwins.dynamodb.wire;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.StandardSocketOptions;
import java.time.Duration;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * One connection to a server. Requests are small enough for the socket's buffer, so that only reading can wait; every read
 * ends at the deadline of its request, however slowly the bytes come.
 */
final class Connection implements AutoCloseable {

    private static final int BUFFER = 16 * 1024;

    /** Within one turn nothing is asked; asking takes a moment. */
    private static final Duration SURELY_OPEN = Duration.ofSeconds(1);
    private static final Duration MOMENT = Duration.ofMillis(2);

    /** Servers, and what lies between, forget connections that nobody uses; some without a word. */
    private static final Duration IDLE = Duration.ofSeconds(20);

    /** From time to time a name is looked up anew. */
    private static final Duration AGE = Duration.ofMinutes(10);

    private final Socket socket;
    private final TimedInput timed;
    private final InputStream in;
    private final long opened = System.nanoTime();
    private long used = opened;
    private boolean waiting;

    private Connection(Socket socket) throws IOException {
        this.socket = socket;
        this.timed = new TimedInput(socket);
        this.in = new BufferedInputStream(timed, BUFFER);
    }

    /** Opens one. A secure server has to prove its name. */
    static Connection open(Address address, SSLSocketFactory secure, Deadline deadline) throws IOException {
        var socket = new Socket();
        try {
            socket.setOption(StandardSocketOptions.TCP_NODELAY, true);
            socket.connect(new InetSocketAddress(address.host(), address.port()), deadline.millis());
            return new Connection(address.secure() ? secured(socket, address, secure, deadline) : socket);
        } catch (IOException | RuntimeException failed) {
            socket.close();
            throw failed;
        }
    }

    private static SSLSocket secured(Socket socket, Address address, SSLSocketFactory secure, Deadline deadline)
            throws IOException {
        var tls = (SSLSocket) secure.createSocket(socket, address.host(), address.port(), true);
        tls.setSSLParameters(provingItsName(tls.getSSLParameters()));
        tls.setSoTimeout(deadline.millis());
        tls.startHandshake();
        return tls;
    }

    private static SSLParameters provingItsName(SSLParameters parameters) {
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        return parameters;
    }

    /**
     * Sends a request and waits for the answer.
     *
     * @throws IOException when there is none in time; then the connection is of no use any more
     */
    Answer exchange(byte[] request, Deadline deadline) throws IOException {
        waiting = true;
        timed.until(deadline);
        socket.getOutputStream().write(request);
        var answer = AnswerReader.read(in);
        waiting = false;
        used = System.nanoTime();
        return answer;
    }

    /** Whether not one byte of an answer came to the last request. */
    boolean isUnanswered() {
        return waiting && !timed.hasRead();
    }

    /** Whether it is worth trying: neither old nor closed by the other side. */
    boolean isFresh() {
        var idle = System.nanoTime() - used;
        return idle < IDLE.toNanos() && System.nanoTime() - opened < AGE.toNanos()
                && (idle < SURELY_OPEN.toNanos() || isSilent());
    }

    /** A server that closes says so; one that waits says nothing. */
    private boolean isSilent() {
        try {
            timed.until(Deadline.in(MOMENT));
            in.read();
            return false;
        } catch (SocketTimeoutException waits) {
            return true;
        } catch (IOException broken) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException alreadyGone) {
            // which is what is wanted
        }
    }

    /** Reads a socket until a deadline. */
    private static final class TimedInput extends FilterInputStream {

        private final Socket socket;
        private Deadline deadline = Deadline.in(Duration.ZERO);
        private boolean hasRead;

        TimedInput(Socket socket) throws IOException {
            super(socket.getInputStream());
            this.socket = socket;
        }

        void until(Deadline deadline) {
            this.deadline = deadline;
            this.hasRead = false;
        }

        boolean hasRead() {
            return hasRead;
        }

        @Override
        public int read(byte[] buffer, int from, int atMost) throws IOException {
            if (deadline.hasPassed()) {
                throw new SocketTimeoutException("no answer in time");
            }
            socket.setSoTimeout(deadline.millis());
            var count = super.read(buffer, from, atMost);
            hasRead |= count > 0;
            return count;
        }
    }
}
