package app.smallwins.simulator.http;

import java.io.IOException;

import com.sun.net.httpserver.HttpExchange;

import app.smallwins.simulator.skill.WebEndpoint;
import app.smallwins.web.WebDoor;
import app.smallwins.web.WebRequest;
import app.smallwins.web.WebResponse;

/** Carries a request to the product's HTTP door and its answer back, as Lambda does where it is deployed. */
final class ProductExchange {

    private ProductExchange() {}

    static void serve(HttpExchange exchange, WebEndpoint door) throws IOException {
        send(exchange, door.answer(request(exchange)));
    }

    private static WebRequest request(HttpExchange exchange) throws IOException {
        var address = exchange.getRequestURI();
        return new WebRequest(exchange.getRequestMethod(), address.getRawPath(),
                address.getRawQuery() == null ? "" : address.getRawQuery(), exchange.getRequestHeaders(),
                exchange.getRequestBody().readNBytes(WebDoor.MOST_BYTES + 1),
                exchange.getRemoteAddress().getAddress().getHostAddress());
    }

    private static void send(HttpExchange exchange, WebResponse response) throws IOException {
        response.headers().forEach(exchange.getResponseHeaders()::set);
        response.cookies().forEach(cookie -> exchange.getResponseHeaders().add("Set-Cookie", cookie));
        boolean bodiless = exchange.getRequestMethod().equals("HEAD") || response.body().length == 0;
        exchange.sendResponseHeaders(response.status(), bodiless ? -1 : response.body().length);
        if (!bodiless) {
            exchange.getResponseBody().write(response.body());
        }
    }
}
