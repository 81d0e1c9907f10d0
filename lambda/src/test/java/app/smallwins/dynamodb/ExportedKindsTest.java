package app.smallwins.dynamodb;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Whatever has a key has a place in an export, or a reason why it has none. */
class ExportedKindsTest {

    private static final Map<String, String> PLACES = Map.ofEntries(
            entry("profile", "profile"),
            entry("reward", "reward"),
            entry("win", "wins; as the trace of a note gratitude, affirmations, rewards; takenOut"),
            entry("note", "gratitude, affirmations: the same words as its trace"),
            entry("device", "devices, without ids and digests of keys"),
            entry("month", "none: how many wins each day has follows from the wins"),
            entry("offer", "none: the digest of a code that ends after ten minutes"),
            entry("code", "none: the same, seen from the code"),
            entry("joinOffer", "none: the digest of a code that ends after ten minutes"),
            entry("joinCode", "none: the same, seen from the code"),
            entry("once", "none: the digest of a request that may come again within two days"),
            entry("count", "none: belongs to nobody"),
            entry("share", "shares: who may see a win until when, without the link; not imported"),
            entry("sharedLink", "none: the same, seen from the link"),
            entry("cheer", "cheers"),
            entry("webhook", "none: whom other programs of the owner are told by, with their secrets"),
            entry("delivery", "none: which of them is to be told of which win"),
            entry("due", "none: when"),
            entry("limit", "none: how many cheers came lately"),
            entry("link", "none: a one-way name of the household"),
            entry("of", "none: the key of whatever was read"),
            entry("told", "wins: by the request that told it"),
            entry("at", "none: the place of a win in an index"));

    @Test
    void shouldKnowWhereEveryKindOfItemIsInAnExport() {
        var kinds = Stream.of(Keys.class.getDeclaredMethods())
                .filter(method -> !Modifier.isPrivate(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> Map.class.isAssignableFrom(method.getReturnType()))
                .map(method -> method.getName())
                .collect(Collectors.toSet());

        assertThat(kinds).as("say in JarFile, export.schema.json and here where a new kind of item is exported")
                .isEqualTo(PLACES.keySet());
    }

    @Test
    void shouldKnowAllAttributesOfItemsThatAreExported() {
        assertThat(Items.OF_A_WIN).as("attributes of a win: add to JarFile.win, JarReader.win, export.schema.json")
                .containsExactlyInAnyOrder(Items.WORDS, Items.LEAD, Items.DAY, "at", Items.ZONE, "language", "door",
                        "device", Items.CHANCE, Items.TROPHY, Items.DRAWN_AT, Items.RECEIVED_AT, Items.BROUGHT);
        assertThat(Items.OF_A_NOTE).as("attributes of a note: add to JarFile.note, JarReader.note, export.schema.json")
                .containsExactlyInAnyOrder(Items.NOTE_KIND, Items.WORDS, Items.LEAD, "at", "language",
                        Items.RECEIVED_AT);
    }
}
