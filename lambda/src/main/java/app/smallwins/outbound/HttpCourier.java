package app.smallwins.outbound;

import app.smallwins.domain.webhooks.Courier;
import app.smallwins.domain.webhooks.Message;
import app.smallwins.domain.webhooks.Receiver;
import app.smallwins.domain.webhooks.Trouble;
import app.smallwins.domain.webhooks.Trouble.Kind;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLSocketFactory;

/** Tells receivers over HTTP. */
public final class HttpCourier implements Courier {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int GONE = 410;

    /** A service that knows the token or the task no more will not know them the next time either. */
    private static final Set<Integer> NEVER = Set.of(401, 403, 404, GONE);
    private static final Set<Integer> GONE_ALONE = Set.of(GONE);

    private final Reach reach;
    private final Services services;
    private final Post post;

    public HttpCourier(Outside outside) {
        this(outside.reach(), outside.services(), new Post(outside.reach(), InetAddress::getAllByName,
                () -> (SSLSocketFactory) SSLSocketFactory.getDefault(), PATIENCE));
    }

    HttpCourier(Reach reach, Services services, Post post) {
        this.reach = reach;
        this.services = services;
        this.post = post;
    }

    @Override
    public Optional<Objection> objection(Receiver receiver) {
        return receiver instanceof Receiver.Address(var url, _, _) ? objection(url) : Optional.empty();
    }

    private Optional<Objection> objection(URI url) {
        if (!reach.allows(url)) {
            return Optional.of(Objection.UNUSABLE);
        }
        try {
            post.machines(Letter.get(url, Map.of()).host());
            return Optional.empty();
        } catch (Undelivered undelivered) {
            return Optional.of(undelivered.trouble().kind() == Kind.PRIVATE_ADDRESS
                    ? Objection.PRIVATE
                    : Objection.UNKNOWN);
        }
    }

    @Override
    public Answer send(Receiver receiver, Message message, Instant now) {
        return switch (receiver) {
            case Receiver.Address address -> answer(signed(address, message, now), GONE_ALONE);
            case Receiver.Habitica habitica -> answer(habitica(habitica, message), NEVER);
            case Receiver.Todoist todoist -> answer(todoist(todoist, message), NEVER);
        };
    }

    private static Letter signed(Receiver.Address address, Message message, Instant now) {
        var body = Payload.of(message);
        var seconds = now.getEpochSecond();
        return Letter.post(address.url(), Map.of("content-type", "application/json", "webhook-id", message.id(),
                "webhook-timestamp", Long.toString(seconds), "webhook-signature",
                Signature.of(message.id(), seconds, body, address.secrets().at(now))), body);
    }

    /**
     * Scores a habit (Habitica API v3, "Score a task"); a test only reads it. {@code x-client} names who makes the calls, by an
     * account's id and a name (Habitica, "API Usage Guidelines"): the account is the owner's own, nobody else's is known here.
     */
    private Letter habitica(Receiver.Habitica habitica, Message message) {
        var headers = Map.of("x-api-user", habitica.user(), "x-api-key", habitica.token().value(), "x-client",
                habitica.user() + "-SmallWins");
        var task = services.habitica().resolve("/api/v3/tasks/" + habitica.habit());
        return switch (message) {
            case Message.WinTold _ -> Letter.post(URI.create(task + "/score/up"), headers, new byte[0]);
            case Message.Test _ -> Letter.get(task, headers);
        };
    }

    /** Completes a task (Todoist API v1, "Close Task"); a test only reads it. */
    private Letter todoist(Receiver.Todoist todoist, Message message) {
        var headers = Map.of("authorization", "Bearer " + todoist.token().value());
        var task = services.todoist().resolve("/api/v1/tasks/" + todoist.task());
        return switch (message) {
            case Message.WinTold _ -> Letter.post(URI.create(task + "/close"), headers, new byte[0]);
            case Message.Test _ -> Letter.get(task, headers);
        };
    }

    private Answer answer(Letter letter, Set<Integer> never) {
        try {
            return answer(post.send(letter), never);
        } catch (Undelivered undelivered) {
            return new Answer.Refused(undelivered.trouble(), Optional.empty());
        }
    }

    private static Answer answer(Reply reply, Set<Integer> never) {
        var status = reply.status();
        if (status / 100 == 2) {
            return new Answer.Taken();
        }
        if (never.contains(status)) {
            return new Answer.Gone(new Trouble(Kind.STATUS, status));
        }
        return new Answer.Refused(new Trouble(status / 100 == 3 ? Kind.REDIRECT : Kind.STATUS, status), reply.after());
    }
}
