package app.smallwins.speech.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers the named sets of words of a grammar file. */
final class Kinds {

    private final Map<String, Kind> kinds = new HashMap<>();

    /** Adds members; a kind that is named among them lends its own, so it has to come before. */
    void add(String name, List<String> members) {
        var words = new HashSet<String>();
        var endings = new ArrayList<String>();
        var exceptions = new HashSet<String>();
        var phrases = new HashMap<String, List<List<String>>>();
        var before = kinds.getOrDefault(name, new Kind(Set.of(), List.of(), Set.of(), Map.of()));
        lend(before, words, endings, exceptions, phrases);
        for (var member : members) {
            switch (member.charAt(0)) {
                case '<' -> lend(lender(member), words, endings, exceptions, phrases);
                case '*' -> endings.add(member.substring(1));
                case '-' -> exceptions.add(member.substring(1));
                default -> addWords(member, words, phrases);
            }
        }
        kinds.put(name, new Kind(words, endings, exceptions, phrases));
    }

    Map<String, Kind> all() {
        return Map.copyOf(kinds);
    }

    private Kind lender(String member) {
        var name = member.substring(1, member.length() - 1);
        if (!kinds.containsKey(name)) {
            throw new IllegalArgumentException("No words are called <" + name + "> so far");
        }
        return kinds.get(name);
    }

    private static void lend(Kind kind, Set<String> words, List<String> endings, Set<String> exceptions,
            Map<String, List<List<String>>> phrases) {
        words.addAll(kind.words());
        endings.addAll(kind.endings());
        exceptions.addAll(kind.exceptions());
        kind.phrases().values().forEach(lent -> lent.forEach(phrase -> addPhrase(phrase, phrases)));
    }

    private static void addWords(String member, Set<String> words, Map<String, List<List<String>>> phrases) {
        if (member.contains("_")) {
            addPhrase(List.of(member.split("_")), phrases);
        } else {
            words.add(member);
        }
    }

    private static void addPhrase(List<String> phrase, Map<String, List<List<String>>> phrases) {
        phrases.computeIfAbsent(phrase.getFirst(), _ -> new ArrayList<>()).add(phrase);
    }
}
