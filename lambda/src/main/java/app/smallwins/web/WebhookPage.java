package app.smallwins.web;

import app.smallwins.domain.webhooks.Trouble;
import app.smallwins.domain.webhooks.Receiver;
import app.smallwins.domain.webhooks.Secret;
import app.smallwins.domain.webhooks.WebhookId;
import app.smallwins.domain.webhooks.Webhooks;
import app.smallwins.domain.webhooks.Webhooks.Adding;
import app.smallwins.speech.PageText;
import app.smallwins.speech.PageTexts;
import app.smallwins.web.Route.Call;
import app.smallwins.web.page.Frame.Tab;
import app.smallwins.web.page.Notice;
import app.smallwins.web.page.Views;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Who else is told of wins, and what could not be told. */
final class WebhookPage {

    /** What a form calls the token of another service; {@code token} is what proves that the form is ours. */
    private static final String SERVICE_TOKEN = "key";

    private static final List<String> SAME_NAMES = List.of("kind", "url", "user", "task");

    private final PageParts parts;
    private final PageAnswers answers;
    private final Webhooks webhooks;

    WebhookPage(PageParts parts, PageAnswers answers, Webhooks webhooks) {
        this.parts = parts;
        this.answers = answers;
        this.webhooks = webhooks;
    }

    WebResponse show(Call call) {
        var session = parts.sessions().in(call.request());
        var notes = new WebhookNotes(parts.words(call, session), call.now());
        var hooks = webhooks.in(session.device().jar()).stream().map(notes::hook).toList();
        return PageParts.html(call, WebResponse.OK, parts.pages()
                .webhooks(parts.frame(call, session, Tab.SETTINGS, PageText.OTHERS_TITLE),
                        new Views.Webhooks(hooks, hooks.size() < Webhooks.MOST)));
    }

    WebResponse add(Call call) {
        var form = Fields.ofForm(call.request());
        var session = parts.sessions().believed(call.request(), form);
        var receiver = new Receivers(webhooks).of(wanted(form));
        return switch (webhooks.add(session.device().jar(), name(form), receiver, call.now())) {
            case Adding.Added(var webhook) when webhook.receiver() instanceof Receiver.Address(_, var secrets, _) ->
                secret(call, session, secrets.current());
            case Adding.Added _,Adding.AlreadyThere _ -> back(call, session, form, PageText.OTHERS_ADDED);
            case Adding.Objected(var objection) -> throw new Refusal(Receivers.problem(objection));
            case Adding.TooMany() -> throw new Refusal(Problem.TOO_MANY_WEBHOOKS);
            case Adding.BeingErased() -> throw new Refusal(Problem.BEING_ERASED);
        };
    }

    WebResponse rotate(Call call) {
        return changed(call, (session, _) -> webhooks
                .rotate(session.device().jar(), WebhookRoutes.id(call), call.now())
                .map(secret -> secret(call, session, secret)));
    }

    WebResponse test(Call call) {
        return changed(call, (session, form) -> webhooks
                .test(session.device().jar(), WebhookRoutes.id(call), call.now())
                .map(answer -> answers.back(call, session, form, tested(parts.words(call, session),
                        WebhookRoutes.trouble(answer)))));
    }

    WebResponse tryAgain(Call call) {
        return changed(call, (session, form) -> webhooks
                .tryAgain(session.device().jar(), WebhookRoutes.id(call), call.now())
                .map(_ -> back(call, session, form, PageText.OTHERS_AGAIN)));
    }

    /** It is no matter when it is gone already. */
    WebResponse remove(Call call) {
        return changed(call, (session, form) -> {
            webhooks.remove(session.device().jar(), WebhookRoutes.id(call));
            return Optional.of(back(call, session, form, PageText.OTHERS_REMOVED));
        });
    }

    private WebResponse changed(Call call, BiFunction<Session, Fields, Optional<WebResponse>> change) {
        var form = Fields.ofForm(call.request());
        var session = parts.sessions().believed(call.request(), form);
        return change.apply(session, form).orElseThrow(() -> new Refusal(Problem.NO_SUCH_WEBHOOK));
    }

    private static Notice tested(PageTexts words, Optional<Trouble> trouble) {
        return Notice.of(trouble.map(met -> words.say(PageText.OTHERS_TEST_FAILED, "reason",
                WebhookNotes.reason(words, met))).orElseGet(() -> words.say(PageText.OTHERS_TEST_SENT)));
    }

    private WebResponse back(Call call, Session session, Fields form, PageText text) {
        return answers.back(call, session, form, Notice.of(parts.words(call, session).say(text)));
    }

    /** Not carried to another page: nothing keeps it but the answer itself. */
    private WebResponse secret(Call call, Session session, Secret secret) {
        return PageParts.html(call, WebResponse.OK, parts.pages()
                .secret(parts.frame(call, session, Tab.SETTINGS, PageText.OTHERS_SECRET_TITLE),
                        new Views.Secret(secret.value())));
    }

    /** A form that is sent twice adds somebody once. */
    private WebhookId name(Fields form) {
        return form.anyText("once").flatMap(WebhookId::of).orElseGet(webhooks::name);
    }

    private static Fields wanted(Fields form) {
        var wanted = JsonNodeFactory.instance.objectNode();
        SAME_NAMES.forEach(name -> form.anyText(name).ifPresent(text -> wanted.put(name, text)));
        form.anyText(SERVICE_TOKEN).ifPresent(token -> wanted.put("token", token));
        return new Fields(wanted.put("words", form.anyText("words").filter("yes"::equals).isPresent()));
    }
}
