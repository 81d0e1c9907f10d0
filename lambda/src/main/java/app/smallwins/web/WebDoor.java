package app.smallwins.web;

import app.smallwins.domain.JarUnreachable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The HTTP door: whatever comes in is answered. A fault is reported without content and apologised for; nothing of a
 * request is in any answer that refuses it.
 */
public final class WebDoor {

    /** The longest body that any route takes; servers need not read on. */
    public static final int MOST_BYTES = ImportRoutes.MOST_BYTES;

    private static final String RETRY_SECONDS = "5";

    private final Router router;
    private final ProblemDocuments problems;
    private final Troubles troubles;
    private final Consumer<Throwable> faults;

    /** A door with all routes there are. */
    public WebDoor(Parts parts) {
        this.router = new Router(routes(parts), parts.clock());
        this.problems = new ProblemDocuments(parts.replies());
        this.troubles = new Troubles(parts.replies());
        this.faults = parts.faults();
    }

    private static List<Route> routes(Parts parts) {
        return Stream.concat(Routes.all(parts).stream(), Routes.ofFriends(parts).stream()).toList();
    }

    /** Answers one request. Never throws. */
    public WebResponse answer(WebRequest request) {
        var locale = Spoken.wanted(request).orElse(Locale.ENGLISH);
        try {
            return router.answer(request, locale);
        } catch (Refusal refusal) {
            return problem(request, refusal, locale);
        } catch (JarUnreachable unreachable) {
            return problem(request, outOfReach(), locale);
        } catch (RuntimeException | StackOverflowError fault) {
            faults.accept(fault);
            return problem(request, new Refusal(Problem.FAULT), locale);
        }
    }

    /** Programs get a problem document, browsers a page. */
    private WebResponse problem(WebRequest request, Refusal refusal, Locale locale) {
        return Troubles.areFor(request) ? troubles.of(request, refusal, locale) : problems.of(refusal, locale);
    }

    /** Nothing was lost by it, and it may well work in a moment. */
    static Refusal outOfReach() {
        return new Refusal(Problem.OUT_OF_REACH, Map.of("retry-after", RETRY_SECONDS));
    }
}
