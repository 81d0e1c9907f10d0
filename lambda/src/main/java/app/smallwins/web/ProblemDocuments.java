package app.smallwins.web;

import app.smallwins.speech.Replies;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Writes problems as RFC 9457 says. */
final class ProblemDocuments {

    private final Replies replies;

    ProblemDocuments(Replies replies) {
        this.replies = replies;
    }

    WebResponse of(Refusal refusal, Locale locale) {
        var problem = refusal.problem();
        var text = replies.problem(locale, problem.slug());
        var document = JsonNodeFactory.instance.objectNode()
                .put("type", "/problems/" + problem.slug())
                .put("title", text.title())
                .put("status", problem.status())
                .put("detail", text.text())
                .toString();
        var response = WebResponse.of(problem.status(), "application/problem+json",
                document.getBytes(StandardCharsets.UTF_8)).with("content-language", locale.getLanguage());
        for (var header : refusal.headers().entrySet()) {
            response = response.with(header.getKey(), header.getValue());
        }
        return response;
    }
}
