package app.smallwins.speech.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes text apart into sentences of tokens, and writes tokens down again. */
public final class Sentences {

    private static final Pattern PICTURES = Pattern.compile("[\\p{So}\\p{Sk}\\p{Cf}\\p{Me}\\p{Cs}\\uFE0F]+");
    private static final Pattern PARTS = Pattern
            .compile("\\R|[\\p{L}\\p{N}]+(?:['.\\-/][\\p{L}\\p{N}]+)*(?:(?<=s)'(?=\\s))?|\\.{2,}|[.!?]+|\\S");
    private static final Pattern WORDS = Pattern.compile("\\p{L}+(?:['\u2019.\\-]\\p{L}+)*");
    private static final Pattern ENDING = Pattern.compile("\\R|\\.|[.!?]*[!?][.!?]*");
    private static final Set<String> CLOSING = Set.of(")", "]");
    private static final Map<String, String> OPENED_BY = Map.of(")", "(", "]", "[");

    private final Grammar grammar;

    public Sentences(Grammar grammar) {
        this.grammar = grammar;
    }

    /** The pictures in a text, in their order: they can be seen, and nobody says them. */
    public static String pictures(String text) {
        return PICTURES.matcher(text).results().map(MatchResult::group).collect(Collectors.joining());
    }

    /** The sentences of a text, without pictures and final marks. */
    public List<List<Token>> of(String text) {
        var plain = PICTURES.matcher(quieter(text.strip()).replace('\u2019', '\'')).replaceAll(" ");
        var sentences = new ArrayList<List<Token>>();
        var sentence = new ArrayList<Token>();
        var parts = PARTS.matcher(plain);
        int end = 0;
        while (parts.find()) {
            if (endsSentence(parts.group(), parts.end(), plain, sentence)) {
                addTo(sentences, sentence);
                sentence.clear();
            } else {
                sentence.add(token(parts.group(), parts.start() == end && !sentence.isEmpty()));
            }
            end = parts.end();
        }
        addTo(sentences, sentence);
        return sentences;
    }

    /** The text with its white space tidied and the words that a quotation spells otherwise. */
    public String asSaid(String text) {
        return WORDS.matcher(text.strip().replaceAll("\\s+", " "))
                .replaceAll(word -> Matcher.quoteReplacement(spelled(word.group())));
    }

    private String spelled(String word) {
        return grammar.quoted().getOrDefault(word, word);
    }

    /** Tokens as text, with a capital first letter. */
    public static String written(List<Token> sentence) {
        var text = new StringBuilder();
        for (var token : sentence) {
            text.append(text.isEmpty() || token.glued() ? "" : " ")
                    .append(text.isEmpty() ? token.capitalised().text() : token.text());
        }
        return text.toString();
    }

    /** Capitals throughout are a way of typing, not of spelling. */
    private static String quieter(String text) {
        var shouted = text.chars().filter(Character::isUpperCase).count() > 1
                && text.chars().noneMatch(Character::isLowerCase);
        return shouted ? text.toLowerCase(Locale.ROOT) : text;
    }

    private boolean endsSentence(String part, int end, String text, List<Token> before) {
        var open = end < text.length() && !Character.isWhitespace(text.charAt(end));
        return ENDING.matcher(part).matches() && !(open && !part.isBlank())
                && !(!before.isEmpty() && grammar.abbreviations().contains(before.getLast().word()));
    }

    private Token token(String part, boolean glued) {
        var lower = part.toLowerCase(Locale.ROOT);
        var mended = grammar.spelling().get(lower);
        return mended == null ? new Token(part, lower, glued, false) : new Token(mended, mended, glued, false);
    }

    private static void addTo(List<List<Token>> sentences, List<Token> sentence) {
        int end = sentence.size();
        while (end > 0 && isFinalMark(sentence.get(end - 1), sentence)) {
            end--;
        }
        if (end > 0) {
            sentences.add(List.copyOf(sentence.subList(0, end)));
        }
    }

    private static boolean isFinalMark(Token token, List<Token> sentence) {
        if (CLOSING.contains(token.word())) {
            var opening = OPENED_BY.get(token.word());
            return sentence.stream().noneMatch(other -> other.word().equals(opening));
        }
        return ".,;:!?\u2026-\u2013\u2014~*^(".indexOf(token.word().charAt(0)) >= 0;
    }
}
