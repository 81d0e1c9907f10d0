package app.smallwins.simulator.dialog;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.smallwins.simulator.amazon.ReminderSetting;
import app.smallwins.simulator.amazon.ZoneSetting;
import app.smallwins.simulator.dialog.Script.Step;

/** Reads scripts. The package's description has the format. */
public final class ScriptParser {

    private static final Pattern HEADER = Pattern.compile("(locales|zone):\\s*(.*)");
    private static final Pattern AT = Pattern.compile("at (\\d{4}-\\d\\d-\\d\\d) (\\d\\d:\\d\\d(?::\\d\\d)?)");
    private static final Pattern AS = Pattern.compile("as (?:(person|user) (\\S+)|(nobody))");
    private static final Pattern DEVICE = Pattern.compile("on device (\\S+)");
    private static final Pattern ZONE = Pattern.compile("device time zone (fails|refuses|is slow|is (\\S+))");
    private static final Pattern REMINDERS = Pattern
            .compile("reminders (?:(fail)|are (asked for|allowed|refused|full|unsupported|busy|slow))");
    private static final Pattern TABLE = Pattern.compile("table is (unreachable|back)");

    private final List<Step> steps = new ArrayList<>();
    private List<Locale> locales = List.of();
    private ZoneId zone = ZoneOffset.UTC;
    private Optional<PendingSay> pending = Optional.empty();

    private ScriptParser() {}

    /**
     * Reads a script.
     *
     * @throws ScriptMistake when a line cannot be understood
     */
    public static Script parse(String text) {
        var parser = new ScriptParser();
        var lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            parser.readOrComplain(i + 1, lines.get(i).strip());
        }
        parser.finishSaying();
        return new Script(parser.locales, parser.zone, parser.steps);
    }

    private void readOrComplain(int number, String line) {
        try {
            if (!line.isEmpty() && !line.startsWith("#")) {
                read(number, line);
            }
        } catch (DateTimeException unreadable) {
            throw new ScriptMistake(number, unreadable.getMessage());
        }
    }

    private void read(int number, String line) {
        if (line.startsWith(">")) {
            finishSaying();
            pending = Optional.of(new PendingSay(number, line.substring(1).strip()));
            return;
        }
        var step = step(line);
        if (step.isPresent()) {
            finishSaying();
            steps.add(step.get());
            return;
        }
        if (pending.isEmpty() && !header(line)) {
            throw new ScriptMistake(number, "nothing was said yet that \"" + line + "\" could follow");
        }
        pending.ifPresent(say -> say.expect(number, line));
    }

    private void finishSaying() {
        pending.map(PendingSay::finished).ifPresent(steps::add);
        pending = Optional.empty();
    }

    private boolean header(String line) {
        var header = HEADER.matcher(line);
        if (!header.matches()) {
            return false;
        }
        if (header.group(1).equals("zone")) {
            zone = ZoneId.of(header.group(2));
        } else {
            locales = Pattern.compile("[ ,]+").splitAsStream(header.group(2)).map(Locale::forLanguageTag).toList();
        }
        return true;
    }

    private static Optional<Step> step(String line) {
        return matched(AT, line).<Step>map(at -> new Step.At(LocalDateTime.parse(at.group(1) + 'T' + at.group(2))))
                .or(() -> matched(AS, line).map(ScriptParser::speaker))
                .or(() -> matched(DEVICE, line).map(device -> new Step.OnDevice(device.group(1))))
                .or(() -> matched(ZONE, line).map(ScriptParser::deviceZone))
                .or(() -> matched(REMINDERS, line).map(ScriptParser::reminders))
                .or(() -> matched(TABLE, line).map(table -> new Step.TableReachable(table.group(1).equals("back"))))
                .or(() -> line.equals("leave") ? Optional.of(new Step.Leave()) : Optional.empty());
    }

    private static Optional<Matcher> matched(Pattern pattern, String line) {
        return Optional.of(pattern.matcher(line)).filter(Matcher::matches);
    }

    private static Step speaker(Matcher as) {
        if (as.group(3) != null) {
            return new Step.AsPerson(Optional.empty());
        }
        return as.group(1).equals("person")
                ? new Step.AsPerson(Optional.of(as.group(2)))
                : new Step.AsUser(as.group(2));
    }

    private static Step reminders(Matcher reminders) {
        return new Step.Reminders(reminders.group(1) != null ? ReminderSetting.FAIL : switch (reminders.group(2)) {
            case "asked for" -> ReminderSetting.ASK;
            case "allowed" -> ReminderSetting.ALLOW;
            case "refused" -> ReminderSetting.REFUSE;
            default -> ReminderSetting.of(reminders.group(2)).orElseThrow();
        });
    }

    private static Step deviceZone(Matcher zone) {
        return new Step.DeviceZone(switch (zone.group(1)) {
            case "fails" -> new ZoneSetting.Failing();
            case "refuses" -> new ZoneSetting.Refusing();
            case "is slow" -> new ZoneSetting.Slow();
            default -> new ZoneSetting.In(ZoneId.of(zone.group(2)));
        });
    }
}
