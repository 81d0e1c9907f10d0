package app.smallwins.dynamodb.wire;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.net.ssl.SSLSocketFactory;

/** Connections to one server that are kept for the next request; several requests at once have one each. */
final class Connections implements Line {

    private static final int AT_ONCE = 50;
    private static final Duration CONNECT = Duration.ofMillis(500);

    private final Address address;
    private final Supplier<SSLSocketFactory> secure;
    private final Semaphore room = new Semaphore(AT_ONCE);
    private final ConcurrentLinkedDeque<Connection> kept = new ConcurrentLinkedDeque<>();

    Connections(Address address, Supplier<SSLSocketFactory> secure) {
        this.address = address;
        this.secure = secure;
    }

    /**
     * {@inheritDoc} A kept connection that turns out to be closed, without a byte of an answer, is replaced by a new one, so
     * a request may reach the server twice.
     */
    @Override
    public Answer exchange(byte[] request, Deadline deadline) throws IOException {
        enter(deadline);
        try {
            var connection = fresh();
            return connection.isPresent()
                    ? again(connection.get(), request, deadline)
                    : exchange(open(deadline), request, deadline);
        } finally {
            room.release();
        }
    }

    @Override
    public void prepare(Deadline deadline) throws IOException {
        var connection = fresh();
        kept.addFirst(connection.isPresent() ? connection.get() : open(deadline));
    }

    @Override
    public void close() {
        for (var connection = kept.pollFirst(); connection != null; connection = kept.pollFirst()) {
            connection.close();
        }
    }

    private void enter(Deadline deadline) throws IOException {
        try {
            if (!room.tryAcquire(deadline.millis(), TimeUnit.MILLISECONDS)) {
                throw new SocketTimeoutException("too much at once");
            }
        } catch (InterruptedException inAHurry) {
            Thread.currentThread().interrupt();
            throw new IOException(inAHurry);
        }
    }

    private Optional<Connection> fresh() {
        for (var connection = kept.pollFirst(); connection != null; connection = kept.pollFirst()) {
            if (connection.isFresh()) {
                return Optional.of(connection);
            }
            connection.close();
        }
        return Optional.empty();
    }

    private Connection open(Deadline deadline) throws IOException {
        return Connection.open(address, secure.get(), deadline.within(CONNECT));
    }

    private Answer again(Connection connection, byte[] request, Deadline deadline) throws IOException {
        try {
            return exchange(connection, request, deadline);
        } catch (SocketTimeoutException late) {
            throw late;
        } catch (IOException broken) {
            if (!connection.isUnanswered()) {
                throw broken;
            }
            close();
            return exchange(open(deadline), request, deadline);
        }
    }

    private Answer exchange(Connection connection, byte[] request, Deadline deadline) throws IOException {
        try {
            var answer = connection.exchange(request, deadline);
            keep(connection, answer);
            return answer;
        } catch (IOException | RuntimeException failed) {
            connection.close();
            throw failed;
        }
    }

    private void keep(Connection connection, Answer answer) {
        if (answer.keepsOpen()) {
            kept.addFirst(connection);
        } else {
            connection.close();
        }
    }
}
