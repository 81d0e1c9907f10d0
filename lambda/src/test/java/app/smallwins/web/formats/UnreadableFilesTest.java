package app.smallwins.web.formats;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.smallwins.domain.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are refused as a whole. */
class UnreadableFilesTest {

    private static final String WIN = """
            {"id":"%s","words":"a","lead":"","day":"%s","at":"2026-01-01T00:00:00Z","zone":"%s","language":"en",
             "source":{"door":"%s","device":"%s"},"trophy":false,"receivedAt":"2026-01-01T00:00:00Z"}""";

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "[]", "{}", "{\"entries\":1}", "{\"entries\":[1]}", "{\"entries\":[{}]}",
        "{\"entries\":[{\"creationDate\":\"yesterday\"}]}", "{\"entries\":[]} x", "{\"entries\":[],\"entries\":[]}",
        "{\"entries\":[{\"creationDate\":\"2026-01-01T00:00:00Z\",\"text\":\"\\ud800\"}]}",
        "{\"entries\":[{\"creationDate\":\"2026-01-01T00:00:00Z\",\"text\":1}]}",
        "{\"entries\":[{\"creationDate\":\"0001-01-01T00:00:00Z\"}]}",
        "{\"entries\":[{\"creationDate\":\"2026-01-01T00:00:00Z\",\"timeZone\":\"Mars/Base\"}]}",
        "{\"format\":\"small-wins\"}", "{\"format\":\"small-wins\",\"version\":2}",
        "{\"format\":\"small-wins\",\"version\":1,\"wins\":{}}",
        "{\"format\":\"small-wins\",\"version\":1,\"reward\":1}",
        "entryDate,entryContentx", "entryDate,entryContent\n2026-01-01", "entryDate,entryContent\n2026-01-01,a,b",
        "entryDate,entryContent\n1.1.2026,a", "entryDate,entryContent\n2026-01-01,\"a",
        "entryDate,entryContent\n2026-01-01,\"a\"b", "PK\u0003\u0004 and nothing"})
    void shouldRefuseAFileThatMakesNoSense(String file) {
        refused(file.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void shouldRefuseAWinThatCannotHaveBeenInAJar() {
        var id = "20260101T000000000-0123456789abcdef";
        refused(win("x", "2026-01-01", "Europe/Berlin", "VOICE", ""));
        refused(win("20261399T000000000-0123456789abcdef", "2026-01-01", "Europe/Berlin", "VOICE", ""));
        refused(win(id, "2026-02-30", "Europe/Berlin", "VOICE", ""));
        refused(win(id, "2026-01-01", "Nowhere", "VOICE", ""));
        refused(win(id, "2026-01-01", "Europe/Berlin", "WINDOW", ""));
        refused(win(id, "2026-01-01", "Europe/Berlin", "VOICE", "<b>"));
    }

    @Test
    void shouldRefuseBrokenUtf8AndArchivesThatAreBrokenOrEmptyOrGrowWithoutBound() throws IOException {
        refused(new byte[]{'{', (byte) 0xc3, '}'});
        refused(zip("folder/journal.json", "{\"entries\":[]}".getBytes(StandardCharsets.UTF_8)));
        refused(zip("journal.json",
                ("{\"entries\":[]}" + " ".repeat(17 * 1024 * 1024)).getBytes(StandardCharsets.UTF_8)));
        var whole = zip("journal.json", "{\"entries\":[]}".getBytes(StandardCharsets.UTF_8));
        refused(Arrays.copyOf(whole, 40));
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] win(String... values) {
        return ("{\"format\":\"small-wins\",\"version\":1,\"wins\":[" + WIN.formatted((Object[]) values) + "]}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void refused(byte[] file) {
        var reading = new Reading(Written.BERLIN, Source.voice("reader"), Instant.parse("2026-11-20T12:00:00Z"), "en");
        assertThatThrownBy(() -> FileReader.read(file, reading)).isInstanceOf(UnreadableFile.class)
                .hasMessage("unreadable file");
    }
}
