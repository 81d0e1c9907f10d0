package app.smallwins.faults;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.smallwins.domain.Device;
import app.smallwins.domain.DeviceId;
import app.smallwins.domain.DeviceKey;
import app.smallwins.domain.Devices;
import app.smallwins.domain.Devices.Offer;
import app.smallwins.domain.JarId;
import app.smallwins.domain.PairingCode;
import app.smallwins.lambda.HttpDoors;
import app.smallwins.web.WebRequest;
import app.smallwins.web.WebResponse;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/** A phone that tells wins over HTTP, and sends again under the same key what was not taken. */
final class Sender {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ATTEMPTS = 3;

    private final HttpDoors doors;
    private final Tongue tongue;
    private final DeviceKey key;
    final Ledger ledger;
    final List<Answered> answers = new ArrayList<>();

    private Sender(HttpDoors doors, Tongue tongue, DeviceKey key, Ledger ledger) {
        this.doors = doors;
        this.tongue = tongue;
        this.key = key;
        this.ledger = ledger;
    }

    /** A phone that is paired already. */
    static Sender paired(Devices devices, HttpDoors doors, String name, Tongue tongue) {
        var jar = JarId.derivedFrom("alexa-user", name);
        var key = new DeviceKey(jar, new DeviceId("0123456789abcdef"), "s".repeat(43));
        var now = Instant.now();
        var code = PairingCode.random(new SplittableRandom(name.hashCode()));
        var offer = new Offer(code, jar, jar, tongue.locale, now.plusSeconds(600));
        devices.offer(offer, Optional.empty());
        devices.admit(offer, new Device(jar, key.device(), "phone", jar, tongue.locale, now), key.hash());
        return new Sender(doors, tongue, key, new Ledger(jar));
    }

    /** The same phone, when the function has been started anew. */
    Sender through(HttpDoors other) {
        return new Sender(other, tongue, key, ledger);
    }

    /** Five wins. */
    void send() {
        for (var number = 21; number <= 25; number++) {
            sends(number);
        }
    }

    private void sends(int number) {
        sendsOnce(number, false);
        for (var attempt = 1; attempt < ATTEMPTS && !answers.getLast().succeeded(); attempt++) {
            sendsOnce(number, true);
        }
    }

    void sendsOnce(int number, boolean isRepetition) {
        var before = System.nanoTime();
        var answer = doors.answer(request(number));
        var took = Duration.ofNanos(System.nanoTime() - before);
        var kept = answer.status() == 201 || answer.status() == 200;
        assertThat(answer.status()).isIn(200, 201, 503);
        Spoken.assertIn(tongue.locale, said(answer));
        answers.add(new Answered(Integer.toString(answer.status()), took, kept, isRepetition));
        if (kept) {
            ledger.kept(tongue.win(number));
        } else {
            ledger.notKnown(tongue.win(number));
        }
    }

    private static String said(WebResponse answer) {
        var body = read(answer.body());
        return body.path(answer.status() == 503 ? "detail" : "speech").asText();
    }

    private WebRequest request(int number) {
        var body = JSON.createObjectNode().put("text", tongue.sentence(number));
        return new WebRequest("POST", "/v1/wins", "",
                Map.of("authorization", List.of("Bearer " + key.written()), "content-type", List.of("application/json"),
                        "idempotency-key", List.of("win-" + number),
                        "accept-language", List.of(tongue.locale.toLanguageTag())),
                body.toString().getBytes(UTF_8), "192.0.2.1");
    }

    private static JsonNode read(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }
}
