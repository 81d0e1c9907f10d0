package app.smallwins.web;

import app.smallwins.domain.Win;
import app.smallwins.web.formats.DayOneFile;
import app.smallwins.web.formats.LoopFile;
import app.smallwins.web.formats.MarkdownFile;
import app.smallwins.web.formats.PresentlyFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The files of wins that other software reads, and people. */
enum WinFile {
    MARKDOWN("text/markdown; charset=utf-8", "md",
            (wins, locale, _, cheers) -> utf8(MarkdownFile.of(wins, locale, cheers))),
    DAYONE("application/zip", "zip", (wins, _, title, _) -> DayOneFile.of(wins, title)),
    PRESENTLY("text/csv; charset=utf-8; header=present", "csv", (wins, _, _, _) -> utf8(PresentlyFile.of(wins))),
    LOOP("text/csv; charset=utf-8; header=present", "csv", (wins, _, title, _) -> utf8(LoopFile.of(wins, title)));

    private final String type;
    private final String ending;
    private final Writer writer;

    /** Writes wins, earliest first, in a language, under what this skill is called in it, with what friends left. */
    private interface Writer {
        byte[] write(List<Win> wins, Locale locale, String title, Function<Win, List<String>> cheers);
    }

    WinFile(String type, String ending, Writer writer) {
        this.type = type;
        this.ending = ending;
        this.writer = writer;
    }

    /** The format of that name in a query. */
    static Optional<WinFile> named(String name) {
        return Stream.of(values()).filter(file -> file.parameter().equals(name)).findFirst();
    }

    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    String type() {
        return type;
    }

    String ending() {
        return ending;
    }

    /** Whether it has a place for what friends left. */
    boolean hasCheers() {
        return this == MARKDOWN;
    }

    byte[] write(List<Win> wins, Locale locale, String title, Function<Win, List<String>> cheers) {
        return writer.write(wins, locale, title, cheers);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
