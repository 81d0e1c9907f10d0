package app.smallwins.outbound;

import app.smallwins.domain.webhooks.Trouble.Kind;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Sends letters, each over a connection of its own. A name is looked up once; every machine behind it must be one that may be
 * reached, and the connection goes to one that was looked at, so that a name which means something else a moment later leads
 * nowhere else. Follows no redirects, and reads nothing but the head of an answer.
 */
final class Post {

    private static final Duration CONNECT = Duration.ofSeconds(5);

    private final Reach reach;
    private final Names names;
    private final Supplier<SSLSocketFactory> tls;
    private final Duration patience;

    /**
     * @param tls asked for when it is needed: knowing whom to trust takes a while
     * @param patience how long a letter may take in all (Standard Webhooks 1.0.0, "Request timeouts")
     */
    Post(Reach reach, Names names, Supplier<SSLSocketFactory> tls, Duration patience) {
        this.reach = reach;
        this.names = names;
        this.tls = tls;
        this.patience = patience;
    }

    Reply send(Letter letter) throws Undelivered {
        var end = System.nanoTime() + patience.toNanos();
        if (!reach.allows(letter.url())) {
            throw new Undelivered(Kind.PRIVATE_ADDRESS);
        }
        var machines = machines(letter.host(), end);
        for (var machine : machines.subList(0, machines.size() - 1)) {
            try {
                return send(letter, machine, end);
            } catch (Undelivered notThere) {
                if (notThere.trouble().kind() != Kind.NO_CONNECTION) {
                    throw notThere;
                }
            }
        }
        return send(letter, machines.getLast(), end);
    }

    /**
     * The machines behind a name.
     *
     * @throws Undelivered when there are none, or one of them may not be reached
     */
    List<InetAddress> machines(String host) throws Undelivered {
        return machines(host, System.nanoTime() + CONNECT.toNanos());
    }

    private List<InetAddress> machines(String host, long end) throws Undelivered {
        var found = List.of(lookedUp(host, end));
        if (!found.stream().allMatch(reach::allows)) {
            throw new Undelivered(Kind.PRIVATE_ADDRESS);
        }
        return found;
    }

    private InetAddress[] lookedUp(String host, long end) throws Undelivered {
        var lookingUp = CompletableFuture.supplyAsync(() -> {
            try {
                return names.of(host);
            } catch (UnknownHostException nobody) {
                return new InetAddress[0];
            }
        }, Thread::startVirtualThread);
        try {
            var found = lookingUp.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (found.length == 0) {
                throw new Undelivered(Kind.UNKNOWN_HOST);
            }
            return found;
        } catch (TimeoutException | ExecutionException unanswered) {
            throw new Undelivered(Kind.TOO_SLOW);
        } catch (InterruptedException inAHurry) {
            Thread.currentThread().interrupt();
            throw new Undelivered(Kind.TOO_SLOW);
        }
    }

    private Reply send(Letter letter, InetAddress machine, long end) throws Undelivered {
        try (var socket = new Socket(); var _ = Alarm.closing(socket, end)) {
            connect(socket, machine, letter.port(), end);
            return spoken(letter, letter.isSecure() ? secured(socket, letter) : socket);
        } catch (IOException broken) {
            throw new Undelivered(kind(broken, end));
        }
    }

    private static void connect(Socket socket, InetAddress machine, int port, long end) throws Undelivered {
        try {
            var left = Duration.ofNanos(end - System.nanoTime());
            var longest = left.compareTo(CONNECT) < 0 ? left : CONNECT;
            socket.connect(new InetSocketAddress(machine, port), Math.toIntExact(Math.max(1, longest.toMillis())));
        } catch (IOException nobodyThere) {
            throw new Undelivered(Kind.NO_CONNECTION);
        }
    }

    private Socket secured(Socket socket, Letter letter) throws IOException {
        var secured = (SSLSocket) tls.get().createSocket(socket, letter.host(), letter.port(), true);
        var demands = secured.getSSLParameters();
        demands.setEndpointIdentificationAlgorithm("HTTPS");
        secured.setSSLParameters(demands);
        secured.startHandshake();
        return secured;
    }

    private static Reply spoken(Letter letter, Socket socket) throws IOException {
        var out = socket.getOutputStream();
        out.write(letter.head());
        out.write(letter.body());
        out.flush();
        return Reply.read(new BufferedInputStream(socket.getInputStream()));
    }

    private static Kind kind(IOException broken, long end) {
        if (System.nanoTime() >= end) {
            return Kind.TOO_SLOW;
        }
        return broken instanceof SSLException ? Kind.NOT_SECURE : Kind.NO_ANSWER;
    }
}
