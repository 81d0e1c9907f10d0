package app.smallwins.web.formats;

import java.util.regex.Pattern;

/** Keeps somebody's words from being taken for Markdown's own marks (CommonMark 0.31, section 2.4). */
final class Markdown {

    /** What means something anywhere in a line. */
    private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>&~|$]");

    /** What makes a line a heading, a list, a rule or an underline. */
    private static final Pattern BEGINNINGS = Pattern.compile("(?m)^(\\s*)([#+=-]|\\d{1,9}(?=[.)]))");

    private static final Pattern ESCAPED = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");

    private Markdown() {}

    static String escaped(String words) {
        var marked = MARKS.matcher(Csv.unified(words)).replaceAll("\\\\$0");
        return BEGINNINGS.matcher(marked)
                .replaceAll(found -> found.group(1).replace("\\", "\\\\").replace("$", "\\$")
                        + (Character.isDigit(found.group(2).charAt(0))
                                ? found.group(2) + "\\\\"
                                : "\\\\" + found.group(2)));
    }

    static String unescaped(String markdown) {
        return ESCAPED.matcher(markdown).replaceAll("$1");
    }

    /** An item of a list, with every line of it inside. */
    static String bullet(String markdown) {
        return "- " + markdown.replaceAll("\n(?=[^\n])", "\n  ").replaceAll("(?<=[^\n])\n(?= {2}\\S)", "\\\\\n") + '\n';
    }
}
