package app.smallwins.domain;

import static org.assertj.core.api.Assertions.assertThat;

import app.smallwins.domain.understanding.Understanding;
import app.smallwins.fakes.InMemoryJarStore;
import app.smallwins.fakes.Visits;
import app.smallwins.fakes.Wins;
import app.smallwins.speech.ResourceLexicon;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceTest {

    private final JarStore store = new InMemoryJarStore();
    private final Evidence evidence = new Evidence(store, new Understanding(new ResourceLexicon()));

    @Test
    void shouldSpeakOfTodayWhenTodayHasAnything() {
        IntStream.range(0, 10).forEach(nth -> keep(nth, "2026-11-19T08:0" + nth + ":00Z", "washed my face"));
        keep(20, "2026-11-20T08:00:00Z", "fed the cat");
        assertThat(IntStream.range(0, 50).mapToObj(Visits::nth).map(evidence::forAHardMoment))
                .allMatch(win -> win.orElseThrow().said().words().equals("fed the cat"));
    }

    @Test
    void shouldSpeakOfEarlierDaysWhenTodayHasNothing() {
        keep(1, "2026-11-01T08:00:00Z", "fed the cat");
        var win = evidence.forAHardMoment(Visits.nth(0));
        assertThat(win).isPresent();
        assertThat(Evidence.isToday(Visits.nth(0), win.get())).isFalse();
    }

    @Test
    void shouldCheerNobodyUpWithSorrowTheyWantedKept() {
        keep(1, "2026-11-20T08:00:00Z", "am such a failure");
        assertThat(evidence.latest(Visits.nth(0))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"couldn't sleep", "am tired", "broke up with my boyfriend", "lost my job",
        "didn't take my meds"})
    void shouldCheerNobodyUpWithWhatHurts(String words) {
        keep(1, "2026-11-20T08:00:00Z", words);
        assertThat(evidence.latest(Visits.nth(0))).isEmpty();
    }

    @Test
    void shouldSpeakOfADeedDoneInGrief() {
        keep(1, "2026-11-20T08:00:00Z", "got through the funeral");
        assertThat(evidence.latest(Visits.nth(0))).hasSize(1);
    }

    @Test
    void shouldHaveNoneWhenTheTableIsSilent() {
        var alone = new Evidence(new NoJarStore(), new Understanding(new ResourceLexicon()));
        assertThat(alone.forAHardMoment(Visits.nth(0))).isEmpty();
    }

    private void keep(int nth, String at, String words) {
        var moment = Instant.parse(at);
        var day = Days.dayOf(moment, Wins.on(Wins.TODAY, "any").zone());
        store.keep(Visits.JAR, Wins.told(day, moment, "win " + nth, words), Optional.empty());
    }
}
