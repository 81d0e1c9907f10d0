package app.smallwins.dynamodb.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Writes requests to DynamoDB and signs them (AWS General Reference, "Signature Version 4 signing process"). */
final class Signer {

    private static final String CONTENT = "application/x-amz-json-1.0";
    private static final String ALGORITHM = "AWS4-HMAC-SHA256";
    private static final String HASH = "HmacSHA256";
    private static final int DATE_LENGTH = 8;

    private final String host;
    private final String region;

    Signer(Address address, String region) {
        this.host = address.header();
        this.region = region;
    }

    /** The bytes of a whole request. */
    byte[] request(String operation, byte[] body, Instant now, Credentials credentials) {
        var headers = headers(operation, hex(hash(body)), moment(now), credentials);
        var signed = "Authorization: " + authorization(headers, credentials);
        var head = "POST / HTTP/1.1\r\n" + lines(headers, ": ", "\r\n") + signed + "\r\nContent-Length: "
                + body.length + "\r\n\r\n";
        return joined(head.getBytes(UTF_8), body);
    }

    /** The basic format of ISO 8601. */
    private static String moment(Instant now) {
        return now.truncatedTo(ChronoUnit.SECONDS).toString().replace("-", "").replace(":", "");
    }

    private SortedMap<String, String> headers(String operation, String hash, String moment,
            Credentials credentials) {
        var headers = new TreeMap<String, String>();
        headers.put("content-type", CONTENT);
        headers.put("host", host);
        headers.put("x-amz-content-sha256", hash);
        headers.put("x-amz-date", moment);
        headers.put("x-amz-target", "DynamoDB_20120810." + operation);
        credentials.token().ifPresent(token -> headers.put("x-amz-security-token", token));
        return headers;
    }

    private String authorization(SortedMap<String, String> headers, Credentials credentials) {
        var moment = headers.get("x-amz-date");
        var date = moment.substring(0, DATE_LENGTH);
        var scope = date + '/' + region + "/dynamodb/aws4_request";
        var names = String.join(";", headers.keySet());
        var canonical = "POST\n/\n\n" + lines(headers, ":", "\n") + '\n' + names + '\n'
                + headers.get("x-amz-content-sha256");
        var toSign = ALGORITHM + '\n' + moment + '\n' + scope + '\n' + hex(hash(canonical.getBytes(UTF_8)));
        return ALGORITHM + " Credential=" + credentials.accessKey() + '/' + scope + ", SignedHeaders=" + names
                + ", Signature=" + hex(keyed(key(credentials, date), toSign));
    }

    private byte[] key(Credentials credentials, String date) {
        var ofTheDay = keyed(("AWS4" + credentials.secretKey()).getBytes(UTF_8), date);
        return keyed(keyed(keyed(ofTheDay, region), "dynamodb"), "aws4_request");
    }

    private static String lines(SortedMap<String, String> headers, String between, String end) {
        return headers.entrySet()
                .stream()
                .map(header -> header.getKey() + between + header.getValue() + end)
                .collect(joining());
    }

    private static byte[] joined(byte[] head, byte[] body) {
        var all = new byte[head.length + body.length];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(body, 0, all, head.length, body.length);
        return all;
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static byte[] hash(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static byte[] keyed(byte[] key, String text) {
        try {
            var mac = Mac.getInstance(HASH);
            mac.init(new SecretKeySpec(key, HASH));
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
