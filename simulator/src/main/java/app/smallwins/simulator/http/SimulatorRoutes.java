package app.smallwins.simulator.http;

import java.util.List;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import app.smallwins.simulator.device.Echo;
import app.smallwins.simulator.device.Speaker;
import app.smallwins.simulator.skill.RunningSkill;
import app.smallwins.simulator.skill.SkillEndpoint;

/** What other programs can ask of the device on the desk. */
final class SimulatorRoutes {

    private static final String OUTCOME = "X-Small-Wins-Outcome";

    private final RunningSkill running;
    private final SkillEndpoint skill;
    private final Echo echo;
    private final DeviceJson device;

    SimulatorRoutes(RunningSkill running, Echo echo, Speaker usual) {
        this.running = running;
        this.skill = running.door();
        this.echo = echo;
        this.device = new DeviceJson(echo, usual);
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
        var saying = device.saying(JsonBody.of(request.body()));
        return Reply.json(TurnJson.of(DeviceJson.answered(() -> echo.say(saying))));
    }
}
