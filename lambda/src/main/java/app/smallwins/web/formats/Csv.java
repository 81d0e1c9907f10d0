package app.smallwins.web.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Comma-separated values, RFC 4180, with the line ends that phones read: LF alone, no byte-order mark. A field that begins
 * like a formula stays as it is: these files are for programs that give it back word for word, and a mark in front of it
 * would be in somebody's words from then on.
 */
final class Csv {

    private static final char QUOTE = '"';

    private Csv() {}

    static String row(String... fields) {
        return Stream.of(fields).map(Csv::field).collect(Collectors.joining(",", "", "\n"));
    }

    /** Line ends as all formats here write them. */
    static String unified(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String field(String text) {
        var plain = unified(text);
        return plain.chars().anyMatch(unit -> unit == ',' || unit == QUOTE || unit == '\n')
                ? QUOTE + plain.replace("\"", "\"\"") + QUOTE
                : plain;
    }

    /**
     * A row that was read.
     *
     * @param line the line it begins on, from 1
     */
    record Row(int line, List<String> fields) {
    }

    /** All rows but empty lines. */
    static List<Row> rows(String text) {
        return new Parser(unified(text)).rows();
    }

    private static final class Parser {

        private final String text;
        private final List<Row> rows = new ArrayList<>();
        private int at;
        private int line = 1;

        Parser(String text) {
            this.text = text;
        }

        List<Row> rows() {
            while (at < text.length()) {
                var begins = line;
                var fields = row();
                if (!fields.equals(List.of(""))) {
                    rows.add(new Row(begins, fields));
                }
            }
            return rows;
        }

        private List<String> row() {
            var fields = new ArrayList<String>();
            do {
                fields.add(at < text.length() && text.charAt(at) == QUOTE ? quoted() : plain());
            } while (comma());
            if (at < text.length() && text.charAt(at++) != '\n') {
                throw new UnreadableFile();
            }
            line++;
            return fields;
        }

        private boolean comma() {
            var more = at < text.length() && text.charAt(at) == ',';
            at += more ? 1 : 0;
            return more;
        }

        private String plain() {
            var from = at;
            while (at < text.length() && ",\"\n".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            return text.substring(from, at);
        }

        private String quoted() {
            var field = new StringBuilder();
            do {
                var end = text.indexOf(QUOTE, at + 1);
                if (end < 0) {
                    throw new UnreadableFile();
                }
                field.append(text, at + 1, end);
                at = end + 1;
                if (at < text.length() && text.charAt(at) == QUOTE) {
                    field.append(QUOTE);
                }
            } while (at < text.length() && text.charAt(at) == QUOTE);
            line += (int) field.chars().filter(unit -> unit == '\n').count();
            return field.toString();
        }
    }
}
