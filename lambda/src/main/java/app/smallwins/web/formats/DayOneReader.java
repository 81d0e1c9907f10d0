package app.smallwins.web.formats;

import app.smallwins.domain.Days;
import app.smallwins.domain.Keepsakes;
import app.smallwins.domain.Keepsakes.Entry;
import app.smallwins.web.formats.Reading.Found;
import java.util.List;
import java.util.regex.Pattern;

/** Reads journals of Day One. Pictures stay where they are; what is left of an entry may be nothing. */
final class DayOneReader {

    private static final String ENTRIES = "entries";
    private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]]*]\\(dayone-moment:[^)]*\\)");

    private DayOneReader() {}

    static boolean isJournal(Node file) {
        return file.object().path(ENTRIES).isArray();
    }

    static Keepsakes read(List<Node> journals, Reading reading) {
        return Keepsakes.of(Keepsakes.Origin.DIARY, journals.stream()
                .flatMap(journal -> journal.list(ENTRIES).stream())
                .map(entry -> entry(entry, reading))
                .toList());
    }

    private static Entry entry(Node node, Reading reading) {
        var created = node.moment("creationDate");
        var zone = node.optionalText("timeZone").map(_ -> node.zone("timeZone")).orElse(reading.zone());
        var text = node.optionalText("text").orElse("");
        var uuid = node.optionalText("uuid").filter(id -> !id.isBlank());
        var id = uuid.flatMap(DayOneIds::win)
                .orElseGet(() -> Reading.name(created, "day-one:" + uuid.orElse(created + text)));
        var words = Markdown.unescaped(PICTURE.matcher(text).replaceAll("")).strip();
        return reading.entry(node.where(), new Found(id, words, Days.dayOf(created, zone), zone, node.flag("starred")));
    }
}
