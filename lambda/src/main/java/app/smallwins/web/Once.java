package app.smallwins.web;

import app.smallwins.domain.Device;
import app.smallwins.domain.Receipts;
import app.smallwins.domain.Receipts.Receipt;
import app.smallwins.domain.RequestKey;
import app.smallwins.web.Route.Call;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;

/** Lets a request that is sent again under the same {@code Idempotency-Key} be the same request. */
final class Once {

    private static final Duration REMEMBERED = Duration.ofHours(48);
    private static final String KEY = "idempotency-key";
    private static final String SENSIBLE = "[\\x21-\\x7e]{1,255}";

    private final Receipts receipts;
    private final Visits visits;

    Once(Receipts receipts, Visits visits) {
        this.receipts = receipts;
        this.visits = visits;
    }

    /**
     * A request, as it came first.
     *
     * @param at when it came first
     */
    record First(RequestKey request, Instant at) {
    }

    /**
     * The first of these requests.
     *
     * @throws Refusal when the key was used for another body
     */
    First of(Call call, Device owner) {
        if (!call.request().headers().containsKey(KEY)) {
            return new First(visits.fresh(), call.now());
        }
        var key = call.request()
                .header(KEY)
                .filter(value -> value.matches(SENSIBLE))
                .orElseThrow(() -> new Refusal(Problem.BAD_IDEMPOTENCY_KEY));
        return first(call, owner, RequestKey.of("idempotency-key:" + owner.id().value() + ':' + key));
    }

    /** The first of the times that a form was sent: one that is sent twice unchanged is one request. */
    First ofForm(Call call, Device owner) {
        return first(call, owner,
                RequestKey.of("form:" + owner.id().value() + ':' + fingerprint(call.request())));
    }

    private First first(Call call, Device owner, RequestKey request) {
        var receipt = new Receipt(fingerprint(call.request()), call.now());
        var first = receipts.claim(owner.jar(), request, receipt, call.now().plus(REMEMBERED))
                .orElseThrow(() -> new Refusal(Problem.BEING_ERASED));
        if (!first.fingerprint().equals(receipt.fingerprint())) {
            throw new Refusal(Problem.ANOTHER_BODY);
        }
        return new First(request, first.at());
    }

    private static String fingerprint(WebRequest request) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(request.body()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
