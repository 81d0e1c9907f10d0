package app.smallwins.web.formats;

import app.smallwins.domain.Days;
import app.smallwins.domain.Win;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The archive that Day One imports: a journal in JSON at the root of a zip, which is named like the file. */
public final class DayOneFile {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'")
            .withZone(ZoneOffset.UTC);

    /** The same wins make the same file, byte by byte. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private DayOneFile() {}

    /**
     * @param wins earliest first
     * @param journal what the journal is called
     */
    public static byte[] of(List<Win> wins, String journal) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            var entry = new ZipEntry(journal + ".json");
            entry.setTimeLocal(NO_TIME);
            zip.putNextEntry(entry);
            zip.write(json(wins).toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static ObjectNode json(List<Win> wins) {
        var document = JsonNodeFactory.instance.objectNode();
        document.putObject("metadata").put("version", "1.0");
        var entries = document.putArray("entries");
        wins.stream().map(DayOneFile::entry).forEach(entries::add);
        return document;
    }

    private static ObjectNode entry(Win win) {
        var entry = JsonNodeFactory.instance.objectNode()
                .put("uuid", DayOneIds.of(win.id()))
                .put("creationDate", MOMENT.format(moment(win)))
                .put("timeZone", name(win.zone()))
                .put("starred", win.special())
                .put("text", Markdown.escaped(win.said().sentence()));
        entry.putArray("tags");
        return entry;
    }

    /** The moment it was told, unless it is about another day: then noon of that one, for Day One knows moments alone. */
    private static Instant moment(Win win) {
        return Days.dayOf(win.at(), win.zone()).equals(win.day())
                ? win.at()
                : win.day().atTime(LocalTime.NOON).atZone(win.zone()).toInstant();
    }

    /** A name of the IANA time zone database; what is no more than an offset has one there, with its sign turned round. */
    private static String name(ZoneId zone) {
        if (!(zone.normalized() instanceof ZoneOffset offset)) {
            return zone.getId();
        }
        var hours = offset.getTotalSeconds() / 3600;
        return hours == 0 ? "Etc/UTC" : "Etc/GMT" + (hours > 0 ? "-" + hours : "+" + -hours);
    }
}
