package app.smallwins.simulator.http;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import app.smallwins.aplviewer.AplViewer;
import app.smallwins.simulator.amazon.DeviceSettings;
import app.smallwins.simulator.amazon.ReminderService;
import app.smallwins.simulator.device.Display;
import app.smallwins.simulator.device.Echo;
import app.smallwins.simulator.device.Speaker;
import app.smallwins.simulator.device.Turn;
import app.smallwins.simulator.skill.RunningSkill;
import app.smallwins.simulator.skill.TableTrouble;
import app.smallwins.simulator.skill.WatchedDoor.Watched;

/** The page with a device on a desk, and what it asks for. */
final class DeviceRoutes {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final double NANOS_IN_A_MILLISECOND = 1_000_000;

    private final RunningSkill skill;
    private final Echo echo;
    private final Speaker usual;
    private final DeviceJson device;
    private final InstantSource clock;
    private final DeviceSettings settings;
    private final ReminderService reminders;

    /**
     * @param echo a device that speaks to the skill's watched door
     * @param usual who speaks when the page does not say
     * @param settings what the device is set to
     * @param reminders how Amazon's reminders answer
     */
    DeviceRoutes(RunningSkill skill, Echo echo, Speaker usual, InstantSource clock, DeviceSettings settings,
            ReminderService reminders) {
        this.skill = skill;
        this.echo = echo;
        this.usual = usual;
        this.device = new DeviceJson(echo, new Speaker(usual.user(), Optional.empty(), usual.device(),
                usual.locale()));
        this.clock = clock;
        this.settings = settings;
        this.reminders = reminders;
    }

    List<Route> all() {
        return List.of(Route.get("/device/?", _ -> opened()),
                Route.get("/device/([a-z-]+\\.[a-z]+)", request -> DevicePage.file(request.path().getFirst())),
                Route.get("/device/viewer", _ -> DevicePage.viewer()), Route.get("/device/desk", _ -> desk()),
                Route.post("/device/clock", this::clock), Route.post("/device/say", this::say),
                Route.post("/device/touch", this::touch));
    }

    /** While somebody looks at the page for the first time, the door is made ready. */
    private Reply opened() {
        Thread.startVirtualThread(skill::watched);
        return DevicePage.page();
    }

    /** What is on the desk: {@code {"locale", "user", "person", "reminders", "viewer", "displays": {"wide": {...}}}}. */
    private Reply desk() {
        var desk = JSON.objectNode()
                .put("locale", usual.locale().toLanguageTag())
                .put("user", usual.user())
                .put("person", usual.person().orElse("amzn1.ask.person.DESK"))
                .put("reminders", reminders.setting(usual.user()).written())
                .put("viewer", AplViewer.isThere());
        var displays = desk.putObject("displays");
        List.of(Display.values()).forEach(display -> displays.set(display.written(), display(display)));
        return Reply.json(desk);
    }

    private static ObjectNode display(Display display) {
        return JSON.objectNode()
                .put("width", display.width())
                .put("height", display.height())
                .put("dpi", display.dpi())
                .put("mode", display.mode())
                .put("round", display.isRound())
                .put("touched", display.isTouched());
    }

    /** {@code {"when": "now" | "tomorrow" | "month" | "2026-11-20T08:15"}}: which moment that is, and how a clock shows it. */
    private Reply clock(Route.Request request) {
        var now = clock.instant();
        var moment = DeskClock.moment(JsonBody.of(request.body()).requiredText("when"),
                now.atZone(settings.zone(usual.device())));
        return Reply.json(JSON.objectNode()
                .put("at", moment.toInstant().toString())
                .put("shown", moment.toLocalDateTime().withNano(0).toString()));
    }

    private Reply say(Route.Request request) {
        var body = JsonBody.of(request.body());
        var saying = device.saying(body);
        return watched(body, () -> echo.say(saying));
    }

    private Reply touch(Route.Request request) {
        var body = JsonBody.of(request.body());
        var touching = device.touching(body);
        return watched(body, () -> echo.touch(touching));
    }

    /** A turn with {@code "milliseconds"} and {@code "calls": [{"operation", "milliseconds", "answered"}]} beside it. */
    private Reply watched(JsonBody body, Supplier<Turn> turn) {
        var trouble = body.text("table")
                .map(written -> TableTrouble.of(written)
                        .orElseThrow(() -> Problem.badRequest("\"table\" has to be none, slow or gone.")))
                .orElse(TableTrouble.NONE);
        return Reply.json(told(DeviceJson.answered(() -> skill.watched().during(trouble, turn))));
    }

    private static ObjectNode told(Watched<Turn> watched) {
        var told = TurnJson.of(watched.result()).put("milliseconds", milliseconds(watched.took()));
        var calls = told.putArray("calls");
        watched.calls()
                .forEach(call -> calls.addObject()
                        .put("operation", call.operation())
                        .put("milliseconds", milliseconds(call.took()))
                        .put("answered", call.isAnswered()));
        return told;
    }

    private static double milliseconds(Duration took) {
        return Math.round(took.toNanos() / NANOS_IN_A_MILLISECOND * 10) / 10.0;
    }
}
