package app.smallwins.simulator.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;

import app.smallwins.simulator.amazon.Recipient;
import app.smallwins.simulator.amazon.ReminderAnswers;
import app.smallwins.simulator.amazon.ReminderService;
import app.smallwins.simulator.amazon.ReminderSetting;

/** Amazon's Reminders API, as a skill calls it. */
final class ReminderRoutes {

    private static final String ALL = "/v1/alerts/reminders/?";
    private static final String ONE = "/v1/alerts/reminders/([^/]+)/?";

    private final ReminderService service;
    private final ReminderAnswers answers;
    private final String key;

    ReminderRoutes(ReminderService service, String key) {
        this.service = service;
        this.answers = new ReminderAnswers(service);
        this.key = key;
    }

    List<Route> all() {
        return List.of(Route.get(ALL, request -> answer(request, answers::list)),
                Route.post(ALL, request -> answer(request, who -> answers.create(who, body(request)))),
                Route.put(ONE, request -> answer(request, who -> answers.replace(who, id(request), body(request)))),
                Route.delete(ONE, request -> answer(request, who -> answers.delete(who, id(request)))));
    }

    private Reply answer(Route.Request request, Function<Recipient, ReminderAnswers.Answer> call) {
        var recipient = request.authorization()
                .filter(header -> header.startsWith("Bearer "))
                .flatMap(header -> Recipient.of(header.substring("Bearer ".length()), key))
                .orElseThrow(() -> new Problem(401, "Unauthorized",
                        "The apiAccessToken of the request's envelope is needed."));
        if (service.setting(recipient.user()) == ReminderSetting.SLOW) {
            AmazonRoutes.tooLate();
        }
        return reply(call.apply(recipient));
    }

    private static Reply reply(ReminderAnswers.Answer answer) {
        var body = answer.body().map(json -> json.toString().getBytes(StandardCharsets.UTF_8)).orElse(new byte[0]);
        return new Reply(answer.status(), "application/json", body, Map.of());
    }

    private static JsonNode body(Route.Request request) {
        return JsonBody.of(request.body()).object();
    }

    private static String id(Route.Request request) {
        return request.path().getFirst();
    }
}
