package app.smallwins.simulator.http;

import java.net.URI;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

import app.smallwins.simulator.amazon.DeviceSettings;
import app.smallwins.simulator.amazon.ReminderService;
import app.smallwins.simulator.device.AmazonAccess;
import app.smallwins.simulator.device.Echo;
import app.smallwins.simulator.device.Permissions;
import app.smallwins.simulator.device.Speaker;
import app.smallwins.simulator.skill.RunningSkill;
import app.smallwins.simulator.skill.SkillEndpoint;

/** The whole desk: the skill with its table, the device, and Amazon's side. */
public final class Simulator implements AutoCloseable {

    private final LocalServer server;
    private final RunningSkill skill;
    private final DeviceSettings settings;
    private final ReminderService reminders;
    private final AmazonAccess amazon;
    private final InstantSource clock;

    private Simulator(LocalServer server, RunningSkill skill, DeviceSettings settings,
            ReminderService reminders, AmazonAccess amazon, InstantSource clock) {
        this.server = server;
        this.skill = skill;
        this.settings = settings;
        this.reminders = reminders;
        this.amazon = amazon;
        this.clock = clock;
    }

    /**
     * Starts everything. Only Amazon's side is reachable over HTTP until {@link #openDoors} opens more.
     *
     * @param port where to listen; 0 for any port that is free
     * @param zone what the devices are set to
     * @param clock tells now
     * @param skill starts the skill, given where it is to reach Amazon
     */
    public static Simulator start(int port, ZoneId zone, InstantSource clock, Function<URI, RunningSkill> skill) {
        var server = LocalServer.listen(port);
        try {
            var settings = new DeviceSettings(zone);
            var reminders = new ReminderService();
            var amazon = new AmazonAccess(server.address(), newToken(), permissions(reminders));
            server.openMeanwhile(new AmazonRoutes(settings, reminders, amazon.key()).all());
            return new Simulator(server, skill.apply(server.address()), settings, reminders, amazon, clock);
        } catch (RuntimeException failed) {
            server.close();
            throw failed;
        }
    }

    /** Lets other programs talk to the skill, by a device of their own. */
    public void openDoors(Speaker usual) {
        skill.tellOthers();
        var routes = new ArrayList<>(new AmazonRoutes(settings, reminders, amazon.key()).all());
        routes.addAll(new SimulatorRoutes(skill, echo(), usual).all());
        routes.addAll(new DeviceRoutes(skill, watchedEcho(), usual, clock, settings, reminders).all());
        server.open(routes);
        server.handOnTo(skill.web());
    }

    private Echo watchedEcho() {
        return echo(envelope -> skill.watched().door().answer(envelope), clock, () -> UUID.randomUUID().toString());
    }

    /** A device. */
    public Echo echo() {
        return echo(skill.door(), clock, () -> UUID.randomUUID().toString());
    }

    /** A device with a door to the skill, a clock and names of one's own. */
    public Echo echo(SkillEndpoint door, InstantSource ownClock, Supplier<String> ids) {
        return new Echo(door, amazon, settings::zone, ownClock, ids);
    }

    public RunningSkill skill() {
        return skill;
    }

    /** Amazon's side, which a test can spoil. */
    public DeviceSettings settings() {
        return settings;
    }

    /** Amazon's reminders, which a test can spoil. */
    public ReminderService reminders() {
        return reminders;
    }

    public URI address() {
        return server.address();
    }

    @Override
    public void close() {
        server.close();
        skill.close();
    }

    private static Permissions permissions(ReminderService reminders) {
        return new Permissions() {
            @Override
            public boolean given(String user) {
                return reminders.isApproved(user);
            }

            @Override
            public void give(String user) {
                reminders.approve(user);
            }
        };
    }

    private static String newToken() {
        var token = new byte[16];
        new SecureRandom().nextBytes(token);
        return HexFormat.of().formatHex(token);
    }
}
