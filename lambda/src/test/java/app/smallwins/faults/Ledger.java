package app.smallwins.faults;

import static org.assertj.core.api.Assertions.assertThat;

import app.smallwins.domain.JarId;
import app.smallwins.dynamodb.JarContents;
import java.util.LinkedHashMap;
import java.util.Map;

/** What somebody was told about each of their wins, and whether it is true. */
final class Ledger {

    private enum Word {
        KEPT,
        GONE,
        NOT_KNOWN
    }

    private final JarId jar;
    private final Map<String, Word> told = new LinkedHashMap<>();

    Ledger(JarId jar) {
        this.jar = jar;
    }

    synchronized void kept(String win) {
        told.put(win, Word.KEPT);
    }

    synchronized void gone(String win) {
        told.put(win, Word.GONE);
    }

    synchronized void notKnown(String win) {
        told.put(win, Word.NOT_KNOWN);
    }

    /** Nothing lost that was confirmed, nothing doubled, nothing back that was taken out, and all of it counted. */
    void assertTrue() {
        var contents = JarContents.of(jar);
        told.forEach((win, word) -> assertThat(times(win, contents)).as("%s, told: %s", win, word)
                .isBetween(word == Word.KEPT ? 1L : 0L, word == Word.GONE ? 0L : 1L));
        assertThat(contents.counted()).as("counted").isEqualTo(contents.wins().size());
        assertThat(contents.wins()).as("all that is there was told")
                .allSatisfy(words -> assertThat(told.keySet()).anyMatch(words::endsWith));
    }

    /** Nothing is left to try again. */
    void assertAllKept() {
        assertTrue();
        assertThat(told.values()).containsOnly(Word.KEPT);
    }

    private static long times(String win, JarContents contents) {
        return contents.wins().stream().filter(words -> words.endsWith(win)).count();
    }
}
