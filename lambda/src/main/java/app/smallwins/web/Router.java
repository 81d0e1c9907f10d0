package app.smallwins.web;

import app.smallwins.domain.Turns;
import app.smallwins.web.Route.Call;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds the route of a request, with HTTP's own rules: RFC 9110, sections 9 and 15.5. */
final class Router {

    private static final String ALLOW = "allow";

    private final Turns turns = Turns.usual();
    private final List<Route> all;
    private final InstantSource clock;

    Router(List<Route> all, InstantSource clock) {
        this.all = List.copyOf(all);
        this.clock = clock;
    }

    /**
     * The route's answer.
     *
     * @throws Refusal when there is no such route, or it refuses
     */
    WebResponse answer(WebRequest request, Locale locale) {
        var here = all.stream().filter(route -> route.path().match(request.path()).isPresent()).toList();
        if (here.isEmpty()) {
            throw new Refusal(Problem.NOT_FOUND);
        }
        if (request.method().equals("OPTIONS")) {
            return WebResponse.nothing().with(ALLOW, allowed(here));
        }
        return route(here, request.method())
                .map(route -> answer(route, request, locale))
                .orElseThrow(() -> new Refusal(Problem.METHOD_NOT_ALLOWED, Map.of(ALLOW, allowed(here))));
    }

    private WebResponse answer(Route route, WebRequest request, Locale locale) {
        if (request.body().length > route.mostBytes()) {
            throw new Refusal(Problem.TOO_LARGE);
        }
        var places = route.path().match(request.path()).orElseThrow();
        var call = new Call(request, places, locale, clock.instant());
        return turns.take(route.patience(), () -> route.handler().answer(call));
    }

    /** HEAD is GET without the body, which the server leaves out. */
    private static Optional<Route> route(List<Route> here, String method) {
        var asked = method.equals("HEAD") ? "GET" : method;
        return here.stream().filter(route -> route.method().equals(asked)).findFirst();
    }

    private static String allowed(List<Route> here) {
        var methods = here.stream().map(Route::method).collect(Collectors.toCollection(TreeSet::new));
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        methods.add("OPTIONS");
        return String.join(", ", methods);
    }
}
