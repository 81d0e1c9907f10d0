package app.smallwins.dynamodb;

import static app.smallwins.fakes.Wins.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import app.smallwins.domain.JarId;
import app.smallwins.domain.JarStore.Put;
import app.smallwins.domain.JarStore;
import app.smallwins.domain.JarStore.Introduction;
import app.smallwins.domain.JarStore.Kept;
import app.smallwins.domain.Note;
import app.smallwins.domain.NoteId;
import app.smallwins.domain.Profile;
import app.smallwins.domain.RequestKey;
import app.smallwins.domain.Utterance;
import app.smallwins.domain.Win;
import app.smallwins.fakes.JarStoreContract;
import app.smallwins.fakes.Wins;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class DynamoDbJarStoreTest extends JarStoreContract {

    private final DynamoDbJarStore store = new DynamoDbJarStore(LocalTable.client(), LocalTable.NAME);

    @Override
    protected JarStore emptyStore() {
        return store;
    }

    @Test
    void shouldReadOnWhenWinsFillMoreThanOnePage() {
        var longWords = "step by step ".repeat(6000);
        var wins = IntStream.range(0, 15).mapToObj(second -> wordy(second, longWords)).toList();
        wins.forEach(win -> store.keep(jar, win, Optional.empty()));

        assertThat(store.wins(jar, Optional.empty(), 100)).containsExactlyElementsOf(wins.reversed());
        assertThat(store.recent(jar, wins.getLast().at(), 100)).hasSize(15);
        assertThat(store.lookAtAll(jar).tally().wins()).isEqualTo(15);
        assertThat(store.erase(jar, ENOUGH)).isTrue();
        assertThat(itemsThatMention(jar)).isEmpty();
    }

    @Test
    void shouldLeaveNoItemThatMentionsAnErasedJar() {
        var household = anyJar();
        var profile = new Profile(Optional.empty(), Wins.today(0).at());
        IntStream.range(0, 30)
                .mapToObj(Wins::today)
                .forEach(
                        win -> store.keep(jar, win, Optional.of(new Introduction(jar, household, profile))));
        store.takeOut(jar, Wins.today(7), RequestKey.of("undo"));
        assertThat(itemsThatMention(jar)).hasSize(33);

        assertThat(store.erase(jar, ENOUGH)).isTrue();

        assertThat(itemsThatMention(jar)).isEmpty();
    }

    @Test
    void shouldShowNothingAndKeepNothingUntilErasingIsDone() {
        store.keep(jar, Wins.today(0), Optional.empty());

        assertThat(store.erase(jar, Duration.ZERO)).isFalse();

        assertThat(store.look(jar, List.of()).erasing()).isTrue();
        assertThat(store.lookAtAll(jar).tally().wins()).isZero();
        assertThat(store.keep(jar, Wins.today(1), Optional.empty())).isEqualTo(new Kept.BeingErased());
        store.introduce(new Introduction(jar, jar, new Profile(Optional.empty(), Wins.today(0).at())));
        assertThat(store.look(jar, List.of()).erasing()).isTrue();
        assertThat(store.erase(jar, ENOUGH)).isTrue();
        assertThat(itemsThatMention(jar)).isEmpty();
    }

    @Test
    void shouldKeepNoNoteWhileErasing() {
        var at = Wins.today(0).at();
        var note = new Note(NoteId.of(at, RequestKey.of("note")), Note.Kind.GRATITUDE, Utterance.whole("for coffee"),
                at, "en", at);
        store.note(jar, note, Optional.empty());
        assertThat(store.erase(jar, Duration.ZERO)).isFalse();
        assertThat(store.note(jar, note, Optional.empty())).isEqualTo(Put.BEING_ERASED);
        assertThat(store.erase(jar, ENOUGH)).isTrue();
        assertThat(itemsThatMention(jar)).isEmpty();
    }

    @Test
    void shouldLeaveNothingOldAndNothingUncountedWhenLogsRaceWithErasing() {
        var old = IntStream.range(0, 40).mapToObj(Wins::today).toList();
        old.forEach(win -> store.keep(jar, win, Optional.empty()));

        var erased = inParallel(List.of(() -> store.erase(jar, ENOUGH), () -> keepUntilRefused(1000),
                () -> keepUntilRefused(2000)));

        assertThat(erased.getFirst()).isEqualTo(true);
        var left = store.wins(jar, Optional.empty(), 1000);
        assertThat(left).doesNotContainAnyElementsOf(old);
        assertThat(store.lookAtAll(jar).tally().wins()).isEqualTo(left.size());
    }

    @Test
    void shouldLeaveNoWordsWhenAWinIsTakenOut() {
        store.keep(jar, Wins.today(0), Optional.empty());
        store.takeOut(jar, Wins.today(0), RequestKey.of("undo"));

        var item = itemsThatMention(jar).stream().filter(Items::isTakenOut).findFirst().orElseThrow();

        assertThat(item).containsOnlyKeys("pk", "sk", "told", "takenOutBy");
    }

    @Test
    void shouldKeepWinsOfDifferentDaysInDifferentMonths() {
        store.keep(jar, Wins.on(TODAY, "now"), Optional.empty());
        store.keep(jar, Wins.on(TODAY.minusMonths(1), "then"), Optional.empty());
        assertThat(store.lookAtAll(jar).tally().days()).isEqualTo(2);
    }

    private static Win wordy(int second, String words) {
        var plain = Wins.today(second);
        return Wins.told(plain.day(), plain.at(), "request " + second, words);
    }

    private boolean keepUntilRefused(int from) {
        return IntStream.range(from, from + 200)
                .mapToObj(Wins::today)
                .map(win -> store.keep(jar, win, Optional.empty()))
                .anyMatch(new Kept.BeingErased()::equals);
    }

    private static List<Map<String, AttributeValue>> itemsThatMention(JarId jar) {
        return LocalTable.items().stream().filter(item -> item.toString().contains(jar.value())).toList();
    }
}
