package app.smallwins.simulator.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The page of recipes, taken apart. */
final class Recipes {

    private static final Path PAGE = Path.of("../docs/recipes.md");
    private static final Pattern BLOCK = Pattern.compile("(?m)^```(\\w+)\\n(.*?)^```$", Pattern.DOTALL);

    private Recipes() {}

    /** The blocks of a kind below a heading, in order. */
    static List<String> blocks(String heading, String kind) {
        return BLOCK.matcher(section(heading))
                .results()
                .filter(block -> block.group(1).equals(kind))
                .map(block -> block.group(2).strip())
                .toList();
    }

    /** All headings that are recipes: those that have a block. */
    static List<String> headings() {
        return Pattern.compile("(?m)^## (.*)$")
                .matcher(page())
                .results()
                .map(heading -> heading.group(1))
                .filter(heading -> BLOCK.matcher(section(heading)).find())
                .toList();
    }

    private static String section(String heading) {
        var page = page();
        var from = page.indexOf("## " + heading + "\n");
        var to = page.indexOf("\n## ", from);
        return page.substring(from, to < 0 ? page.length() : to);
    }

    private static String page() {
        try {
            return Files.readString(PAGE);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
