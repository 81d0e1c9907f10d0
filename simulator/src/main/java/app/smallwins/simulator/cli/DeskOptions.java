package app.smallwins.simulator.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

import app.smallwins.simulator.device.Speaker;
import app.smallwins.simulator.skill.DataPlace;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/** The options that every command takes: who speaks, where and when, and where the wins are kept. */
final class DeskOptions {

    @Option(names = "--data", paramLabel = "DIR|memory", descriptionKey = "data", scope = ScopeType.INHERIT)
    private Optional<String> data = Optional.empty();

    @Option(names = "--locale", paramLabel = "LOCALE", descriptionKey = "locale", scope = ScopeType.INHERIT)
    private Optional<String> locale = Optional.empty();

    @Option(names = "--user", paramLabel = "ID", descriptionKey = "user", scope = ScopeType.INHERIT)
    private Optional<String> user = Optional.empty();

    @Option(names = "--person", paramLabel = "ID", descriptionKey = "person", scope = ScopeType.INHERIT)
    private Optional<String> person = Optional.empty();

    @Option(names = "--device", paramLabel = "ID", descriptionKey = "device", scope = ScopeType.INHERIT)
    private Optional<String> device = Optional.empty();

    @Option(names = "--zone", paramLabel = "ZONE", descriptionKey = "zone", scope = ScopeType.INHERIT)
    private Optional<String> zone = Optional.empty();

    @Option(names = "--at", paramLabel = "WHEN", descriptionKey = "at", scope = ScopeType.INHERIT)
    private Optional<String> at = Optional.empty();

    @Option(names = "--ssml", descriptionKey = "ssml", scope = ScopeType.INHERIT)
    private boolean ssml;

    @Option(names = "--json", descriptionKey = "json", scope = ScopeType.INHERIT)
    private boolean json;

    DataPlace data() {
        return data.map(DataPlace::of)
                .orElseGet(() -> DataPlace.customary(System.getProperty("os.name"),
                        Path.of(System.getProperty("user.home")), System.getenv()));
    }

    Speaker speaker() {
        var desk = Speaker.ON_THE_DESK;
        return new Speaker(user.orElse(desk.user()), person, device.orElse(desk.device()),
                locale.map(Locale::forLanguageTag).orElse(desk.locale()));
    }

    ZoneId zone() {
        return zone.map(DeskOptions::zone).orElseGet(ZoneId::systemDefault);
    }

    private static ZoneId zone(String given) {
        try {
            return ZoneId.of(given);
        } catch (DateTimeException unknown) {
            throw new TypeConversionException(Texts.of("bad.zone", given));
        }
    }

    /** A clock that begins at the moment given and runs on from there. */
    InstantSource clock() {
        return at.<InstantSource>map(
                given -> Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), moment(given))))
                .orElseGet(InstantSource::system);
    }

    Output output() {
        return json ? Output.JSON : ssml ? Output.SSML : Output.PLAIN;
    }

    private Instant moment(String given) {
        try {
            return given.matches(".*(Z|[+-][0-9:]+)") && given.length() > "2026-11-20T08:15".length()
                    ? OffsetDateTime.parse(given).toInstant()
                    : LocalDateTime.parse(given.replace(' ', 'T')).atZone(zone()).toInstant();
        } catch (DateTimeException unreadable) {
            throw new TypeConversionException(Texts.of("bad.at"));
        }
    }
}
