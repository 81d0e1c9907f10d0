package app.smallwins.alexa;

import com.amazon.ask.model.services.ApiClient;
import com.amazon.ask.model.services.ApiClientRequest;
import com.amazon.ask.model.services.ApiClientResponse;
import com.amazon.ask.model.services.Pair;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/** The SDK's way out to Amazon, on the JDK's HTTP client: no redirects, and no patience beyond what a speaker has. */
final class HttpApiClient implements ApiClient {

    private static final Duration CONNECT_WITHIN = Duration.ofMillis(500);
    private static final Duration ANSWER_WITHIN = Duration.ofMillis(900);

    private final Supplier<HttpClient> http;
    private final Supplier<Duration> answerWithin;

    /** Most visits have no use for it, and it takes a while to make. */
    private static final class Lazily {
        private static final HttpClient CLIENT = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT_WITHIN)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    HttpApiClient() {
        this(() -> Lazily.CLIENT, () -> ANSWER_WITHIN);
    }

    private HttpApiClient(Supplier<HttpClient> http, Supplier<Duration> answerWithin) {
        this.http = http;
        this.answerWithin = answerWithin;
    }

    /** The same way out with another patience; none left means no call at all. */
    HttpApiClient answeringWithin(Supplier<Duration> patience) {
        return new HttpApiClient(http, patience);
    }

    @Override
    public ApiClientResponse invoke(ApiClientRequest request) {
        try {
            return response(http.get().send(httpRequest(request), BodyHandlers.ofString()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(interrupted));
        }
    }

    private HttpRequest httpRequest(ApiClientRequest request) {
        var body = request.getBody() == null ? BodyPublishers.noBody() : BodyPublishers.ofString(request.getBody());
        var http = HttpRequest.newBuilder(URI.create(request.getUrl()))
                .timeout(answerWithin.get())
                .method(request.getMethod(), body);
        request.getHeaders().forEach(header -> http.header(header.getName(), header.getValue()));
        return http.build();
    }

    private static ApiClientResponse response(HttpResponse<String> http) {
        var response = new ApiClientResponse();
        response.setStatusCode(http.statusCode());
        response.setBody(http.body());
        response.setHeaders(headers(http));
        return response;
    }

    private static List<Pair<String, String>> headers(HttpResponse<String> http) {
        return http.headers()
                .map()
                .entrySet()
                .stream()
                .flatMap(header -> header.getValue().stream().map(value -> new Pair<>(header.getKey(), value)))
                .toList();
    }
}
