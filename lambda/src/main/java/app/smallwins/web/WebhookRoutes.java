package app.smallwins.web;

import app.smallwins.domain.webhooks.Courier.Answer;
import app.smallwins.domain.webhooks.Receiver;
import app.smallwins.domain.webhooks.Secret;
import app.smallwins.domain.webhooks.Trouble;
import app.smallwins.domain.webhooks.Webhook;
import app.smallwins.domain.webhooks.WebhookId;
import app.smallwins.domain.webhooks.Webhooks;
import app.smallwins.domain.webhooks.Webhooks.Adding;
import app.smallwins.domain.webhooks.Webhooks.Listed;
import app.smallwins.web.Route.Call;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** Lets the owner of a jar say who is told of their wins, and see who could not be. */
final class WebhookRoutes {

    private final Webhooks webhooks;
    private final Owners owners;

    WebhookRoutes(Webhooks webhooks, Owners owners) {
        this.webhooks = webhooks;
        this.owners = owners;
    }

    WebResponse add(Call call) {
        var owner = owners.of(call.request());
        var receiver = new Receivers(webhooks).of(Fields.ofJson(call.request()));
        return switch (webhooks.add(owner.jar(), webhooks.name(), receiver, call.now())) {
            case Adding.Added(var webhook) -> WebResponse.json(WebResponse.CREATED, added(webhook));
            case Adding.Objected(var objection) -> throw new Refusal(Receivers.problem(objection));
            case Adding.TooMany() -> throw new Refusal(Problem.TOO_MANY_WEBHOOKS);
            case Adding.BeingErased() -> throw new Refusal(Problem.BEING_ERASED);
            case Adding.AlreadyThere() -> throw new IllegalStateException("a new name is nobody's");
        };
    }

    WebResponse list(Call call) {
        var document = JsonNodeFactory.instance.objectNode();
        var array = document.putArray("webhooks");
        webhooks.in(owners.of(call.request()).jar()).forEach(listed -> array.add(json(listed)));
        return WebResponse.json(WebResponse.OK, document);
    }

    WebResponse remove(Call call) {
        if (!webhooks.remove(owners.of(call.request()).jar(), id(call))) {
            throw unknown();
        }
        return WebResponse.nothing();
    }

    WebResponse rotate(Call call) {
        var secret = webhooks.rotate(owners.of(call.request()).jar(), id(call), call.now());
        return WebResponse.json(WebResponse.OK, secret.map(WebhookRoutes::json).orElseThrow(WebhookRoutes::unknown));
    }

    WebResponse test(Call call) {
        var answer = webhooks.test(owners.of(call.request()).jar(), id(call), call.now());
        return WebResponse.json(WebResponse.OK, answer.map(WebhookRoutes::json).orElseThrow(WebhookRoutes::unknown));
    }

    WebResponse tryAgain(Call call) {
        var again = webhooks.tryAgain(owners.of(call.request()).jar(), id(call), call.now());
        return WebResponse.json(WebResponse.OK, JsonNodeFactory.instance.objectNode()
                .put("again", again.orElseThrow(WebhookRoutes::unknown)));
    }

    static WebhookId id(Call call) {
        return WebhookId.of(call.place("id")).orElseThrow(WebhookRoutes::unknown);
    }

    private static Refusal unknown() {
        return new Refusal(Problem.NO_SUCH_WEBHOOK);
    }

    private static ObjectNode added(Webhook webhook) {
        var json = json(webhook);
        if (webhook.receiver() instanceof Receiver.Address(_, var secrets, _)) {
            json.put("secret", secrets.current().value());
        }
        return json;
    }

    private static ObjectNode json(Webhook webhook) {
        var json = JsonNodeFactory.instance.objectNode().put("id", webhook.id().value());
        switch (webhook.receiver()) {
            case Receiver.Address(var url, _, var withWords) ->
                json.put("kind", "address").put("url", url.toString()).put("words", withWords);
            case Receiver.Habitica(_, _, var habit) -> json.put("kind", "habitica").put("task", habit);
            case Receiver.Todoist(_, var task) -> json.put("kind", "todoist").put("task", task);
        }
        return json.put("since", webhook.since().toString());
    }

    private static ObjectNode json(Listed listed) {
        var json = json(listed.webhook());
        var health = listed.webhook().health();
        health.last().ifPresent(last -> {
            var node = json.putObject("last").put("at", last.at().toString()).put("sent", last.trouble().isEmpty());
            last.trouble().ifPresent(trouble -> describe(node, trouble));
        });
        health.stopped().ifPresent(stop -> json.put("stopped", stop.name().toLowerCase(java.util.Locale.ROOT)));
        var unsent = json.putArray("unsent");
        listed.open().forEach(delivery -> {
            var node = unsent.addObject().put("win", delivery.win().value()).put("attempts", delivery.attempts());
            delivery.due().ifPresent(due -> node.put("next", due.toString()));
            delivery.trouble().ifPresent(trouble -> describe(node, trouble));
        });
        return json;
    }

    private static ObjectNode json(Secret secret) {
        return JsonNodeFactory.instance.objectNode().put("secret", secret.value());
    }

    private static ObjectNode json(Answer answer) {
        var trouble = trouble(answer);
        var json = JsonNodeFactory.instance.objectNode().put("sent", trouble.isEmpty());
        trouble.ifPresent(met -> describe(json, met));
        return json;
    }

    static Optional<Trouble> trouble(Answer answer) {
        return switch (answer) {
            case Answer.Taken() -> Optional.empty();
            case Answer.Refused(var trouble, _) -> Optional.of(trouble);
            case Answer.Gone(var trouble) -> Optional.of(trouble);
        };
    }

    private static void describe(ObjectNode json, Trouble trouble) {
        json.put("problem", trouble.kind().slug());
        if (trouble.status() != 0) {
            json.put("status", trouble.status());
        }
    }
}
