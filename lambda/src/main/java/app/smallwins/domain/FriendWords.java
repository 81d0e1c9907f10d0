package app.smallwins.domain;

import app.smallwins.domain.understanding.Lexicon;
import app.smallwins.domain.understanding.Phrasings;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whom a sentence names. The list {@code friends} has the words of each relation, {@code sister = my sister|sister}. */
final class FriendWords {

    /** Words for somebody in particular whom nobody else could tell, and words that no name has. */
    private static final String NOBODY = "nobody";
    private static final int WORDS_OF_A_NAME = 2;

    private final Lexicon lexicon;
    private final Phrasings phrasings;

    FriendWords(Lexicon lexicon, Phrasings phrasings) {
        this.lexicon = lexicon;
        this.phrasings = phrasings;
    }

    /** The friend in a sentence that asks to share something. */
    Optional<Friend> in(Utterance said, Locale locale) {
        return phrasings.in(said.sentence(), "share-phrases", locale)
                .flatMap(places -> called(places.get("friend"), locale));
    }

    /** The friend that words alone name: "my sister", "Anna". */
    Optional<Friend> called(String words, Locale locale) {
        var plain = words.toLowerCase(Locale.ROOT).strip();
        return relations(locale).stream()
                .filter(relation -> relation.words().contains(plain))
                .findFirst()
                .map(relation -> relation.name().equals(NOBODY)
                        ? Optional.<Friend>empty()
                        : Optional.<Friend>of(new Friend.Relation(relation.name())))
                .orElseGet(() -> named(plain, locale));
    }

    private Optional<Friend> named(String plain, Locale locale) {
        var words = List.of(plain.split(" +"));
        return words.size() <= WORDS_OF_A_NAME && words.stream().noneMatch(word -> isNobody(word, locale))
                ? FriendName.of(words.stream().map(FriendWords::capital).collect(Collectors.joining(" ")))
                        .map(Friend.Named::new)
                : Optional.empty();
    }

    private boolean isNobody(String word, Locale locale) {
        return relations(locale).stream()
                .anyMatch(relation -> relation.name().equals(NOBODY) && relation.words().contains(word));
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private record Relation(String name, List<String> words) {
    }

    private List<Relation> relations(Locale locale) {
        return lexicon.entries("friends", locale).stream().map(FriendWords::relation).toList();
    }

    private static Relation relation(String line) {
        var parts = line.split(" = ", 2);
        return new Relation(parts[0], Arrays.stream(parts[1].split("\\|")).map(String::strip).toList());
    }
}
