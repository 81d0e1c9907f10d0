package app.smallwins.web;

import app.smallwins.domain.webhooks.Delivery;
import app.smallwins.domain.webhooks.Health;
import app.smallwins.domain.webhooks.Receiver;
import app.smallwins.domain.webhooks.Trouble;
import app.smallwins.domain.webhooks.Webhooks.Listed;
import app.smallwins.speech.PageText;
import app.smallwins.speech.PageTexts;
import app.smallwins.web.page.Views;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/** Says in words how somebody fares who is told of wins. */
final class WebhookNotes {

    private static final int LONGEST_NAME = 60;

    private final PageTexts words;
    private final LocalDate today;

    WebhookNotes(PageTexts words, Instant now) {
        this.words = words;
        this.today = day(now);
    }

    Views.Hook hook(Listed listed) {
        var webhook = listed.webhook();
        return new Views.Hook(webhook.id().value(), name(webhook.receiver()), what(webhook.receiver()),
                last(webhook.health()), webhook.health().stopped().map(this::stopped),
                listed.open().stream().map(this::unsent).toList(),
                webhook.receiver() instanceof Receiver.Address);
    }

    /** Why something did not arrive. */
    static String reason(PageTexts words, Trouble trouble) {
        return words.say(switch (trouble.kind()) {
            case STATUS -> PageText.TROUBLE_STATUS;
            case REDIRECT -> PageText.TROUBLE_REDIRECT;
            case PRIVATE_ADDRESS -> PageText.TROUBLE_PRIVATE;
            case UNKNOWN_HOST -> PageText.TROUBLE_UNKNOWN;
            case NO_CONNECTION -> PageText.TROUBLE_NOBODY;
            case NOT_SECURE -> PageText.TROUBLE_NOT_SECURE;
            case TOO_SLOW -> PageText.TROUBLE_SLOW;
            case NO_ANSWER -> PageText.TROUBLE_NO_ANSWER;
        }, "status", trouble.status());
    }

    private String name(Receiver receiver) {
        return switch (receiver) {
            case Receiver.Address(var url, _, _) -> shortened(url);
            case Receiver.Habitica _ -> words.say(PageText.OTHERS_HABITICA);
            case Receiver.Todoist _ -> words.say(PageText.OTHERS_TODOIST);
        };
    }

    /** What comes behind the question mark may be meant for nobody else's eyes. */
    private static String shortened(URI url) {
        var shown = url.getHost() + (url.getPort() == -1 ? "" : ":" + url.getPort()) + url.getRawPath();
        return shown.length() <= LONGEST_NAME ? shown : shown.substring(0, LONGEST_NAME) + "…";
    }

    private String what(Receiver receiver) {
        return words.say(switch (receiver) {
            case Receiver.Address(_, _, var withWords) ->
                withWords ? PageText.OTHERS_WITH_WORDS : PageText.OTHERS_WITHOUT_WORDS;
            case Receiver.Habitica _ -> PageText.OTHERS_HABITICA_WHAT;
            case Receiver.Todoist _ -> PageText.OTHERS_TODOIST_WHAT;
        });
    }

    private String last(Health health) {
        return health.last()
                .map(last -> last.trouble()
                        .map(trouble -> words.say(PageText.OTHERS_LAST_FAILED, Map.of("date", date(last.at()), "reason",
                                reason(words, trouble))))
                        .orElseGet(() -> words.say(PageText.OTHERS_LAST_SENT, "date", date(last.at()))))
                .orElseGet(() -> words.say(PageText.OTHERS_LAST_NONE));
    }

    private String stopped(Health.Stop stop) {
        return words.say(switch (stop) {
            case GONE -> PageText.OTHERS_GONE;
            case FAILING -> PageText.OTHERS_FAILING;
        });
    }

    private Views.Unsent unsent(Delivery delivery) {
        var told = day(delivery.win().at());
        return new Views.Unsent(told.toString(), words.date(told, today),
                Optional.of(delivery).flatMap(Delivery::trouble).map(trouble -> reason(words, trouble)));
    }

    private String date(Instant at) {
        return words.date(day(at), today);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
