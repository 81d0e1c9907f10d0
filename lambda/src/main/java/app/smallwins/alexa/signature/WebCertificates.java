package app.smallwins.alexa.signature;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;

/**
 * Fetches certificate chains over the web: in time or not at all, from the address that was asked for and from no other
 * that it points to.
 */
public final class WebCertificates implements CertificateSource {

    private static final Duration CONNECT = Duration.ofSeconds(1);
    private static final Duration ANSWER = Duration.ofSeconds(2);
    private static final int OK = 200;

    /** Amazon's chains have some seven thousand bytes. */
    private static final int MOST_BYTES = 64 * 1024;

    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT)
            .build();
    private final UnaryOperator<URI> where;

    private WebCertificates(UnaryOperator<URI> where) {
        this.where = where;
    }

    /** From Amazon. */
    public static WebCertificates ofAmazon() {
        return new WebCertificates(UnaryOperator.identity());
    }

    /** From a server that plays Amazon's, with the same paths. */
    public static WebCertificates playedBy(URI server) {
        return new WebCertificates(address -> server.resolve(address.getRawPath()));
    }

    @Override
    public byte[] fetch(URI address) throws IOException {
        var request = HttpRequest.newBuilder(where.apply(address)).timeout(ANSWER).GET().build();
        var answer = client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), MOST_BYTES));
        try {
            return body(answer.get(ANSWER.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException inAHurry) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        } catch (ExecutionException | TimeoutException failed) {
            answer.cancel(true);
            throw new IOException("no certificates", failed);
        }
    }

    private static byte[] body(HttpResponse<byte[]> response) throws IOException {
        if (response.statusCode() != OK) {
            throw new IOException("no certificates: status " + response.statusCode());
        }
        return response.body();
    }
}
