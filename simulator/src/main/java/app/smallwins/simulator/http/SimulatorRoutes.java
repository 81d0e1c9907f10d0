package app.smallwins.simulator.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import app.smallwins.simulator.device.Echo;
import app.smallwins.simulator.device.NoSuchLanguage;
import app.smallwins.simulator.device.Saying;
import app.smallwins.simulator.device.SomebodyElsesSession;
import app.smallwins.simulator.device.Speaker;
import app.smallwins.simulator.device.UnusableAnswer;
import app.smallwins.simulator.skill.RunningSkill;
import app.smallwins.simulator.skill.SkillEndpoint;

/** What other programs can ask of the device on the desk. */
final class SimulatorRoutes {

    private static final String OUTCOME = "X-Small-Wins-Outcome";

    private final RunningSkill running;
    private final SkillEndpoint skill;
    private final Echo echo;
    private final Speaker usual;

    SimulatorRoutes(RunningSkill running, Echo echo, Speaker usual) {
        this.running = running;
        this.skill = running.door();
        this.echo = echo;
        this.usual = usual;
    }

    List<Route> all() {
        return List.of(Route.get("/health", _ -> health()), Route.post("/simulator/alexa", this::alexa),
                Route.post("/simulator/say", this::say));
    }

    private Reply health() {
        if (!running.hasTable()) {
            throw new Problem(503, "No table", "The table's engine has ended. Start Small Wins again.");
        }
        return Reply.json(JsonNodeFactory.instance.objectNode().put("status", "ok"));
    }

    /** The envelope goes to the door byte by byte as it came, once it is known to be one at all. */
    private Reply alexa(Route.Request request) {
        JsonBody.requireObject(request.body());
        var answer = skill.answer(request.body());
        return Reply.json(answer.envelope()).with(OUTCOME, answer.outcome());
    }

    private Reply say(Route.Request request) {
        var body = JsonBody.of(request.body());
        try {
            return Reply.json(TurnJson.of(echo.say(saying(body))));
        } catch (NoSuchLanguage | SomebodyElsesSession refused) {
            throw new Problem(refused instanceof NoSuchLanguage ? 400 : 409, "Not possible", refused.getMessage());
        } catch (UnusableAnswer unusable) {
            throw new Problem(502, "Alexa would refuse this answer", unusable.getMessage());
        }
    }

    private Saying saying(JsonBody body) {
        var known = body.text("session").flatMap(echo::speakerIn).orElse(usual);
        var speaker = new Speaker(body.text("user").orElse(known.user()), body.text("person").or(known::person),
                body.text("device").orElse(known.device()), body.text("locale")
                        .map(SimulatorRoutes::locale)
                        .orElse(known.locale()));
        return new Saying(body.requiredText("say"), speaker, body.text("at").map(SimulatorRoutes::instant),
                body.text("session"));
    }

    private static Locale locale(String tag) {
        try {
            return new Locale.Builder().setLanguageTag(tag).build();
        } catch (IllformedLocaleException unreadable) {
            throw Problem.badRequest("\"locale\" has to be like en-US.");
        }
    }

    private static Instant instant(String written) {
        try {
            return OffsetDateTime.parse(written).toInstant();
        } catch (DateTimeException unreadable) {
            throw Problem.badRequest("\"at\" has to be like 2026-11-20T08:15:00Z.");
        }
    }
}
