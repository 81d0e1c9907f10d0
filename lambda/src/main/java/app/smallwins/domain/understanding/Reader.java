package app.smallwins.domain.understanding;

import app.smallwins.domain.Question;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Understands one language. What is harmless by idiom and what tells of care is taken out of sight first, so that the
 * rest of a sentence is judged on its own: "my feet are killing me" is nothing, and what follows it may be something.
 */
final class Reader {

    private final Hearing hearing;
    private final Deeds deeds;
    private final Requests requests;
    private final List<Family> idioms;
    private final List<Family> care;
    private final List<Family> ambiguous;
    private final List<Family> urgent;
    private final List<Family> crisis;
    private final List<Family> concern;
    private final List<Family> others;
    private final List<Family> selfCriticism;
    private final List<Family> chatter;
    private final List<Family> unkind;
    private final List<Family> lightHearted;
    private final List<Family> gravity;
    private final Weighing weighing;
    private final Fading fading;

    Reader(Lexicon lexicon, Locale locale) {
        var grammar = new Grammar(lexicon, locale);
        var days = new DayPhrases(grammar);
        this.hearing = new Hearing(grammar.lines("hearing"), locale);
        this.deeds = new Deeds(grammar, days);
        this.requests = new Requests(grammar, days);
        this.idioms = grammar.families("idioms");
        this.care = grammar.families("care");
        this.ambiguous = grammar.families("ambiguous");
        this.urgent = grammar.families("urgent");
        this.crisis = grammar.families("crisis");
        this.concern = grammar.families("concern");
        this.others = grammar.families("others");
        this.selfCriticism = grammar.families("self-criticism");
        this.chatter = grammar.families("chatter");
        this.unkind = grammar.families("unkind");
        this.lightHearted = grammar.families("light-hearted");
        this.gravity = grammar.families("gravity");
        this.fading = new Fading(grammar, days);
        this.weighing = new Weighing(grammar, deeds, requests);
    }

    Understood read(String text, Optional<Question> pending) {
        var heard = hearing.sentences(text);
        if (heard.stream().allMatch(words -> words.size() == 0) && text.codePoints().anyMatch(Character::isLetter)) {
            return new Understood.Chatter("chatter.filler");
        }
        var spoken = families(text, heard, pending);
        return weighing.in(text, heard, pending, spoken)
                .or(() -> spoken)
                .orElseGet(() -> new Understood.WinTold(deeds.in(text, heard), "win.told"));
    }

    private Optional<Understood> families(String text, List<Words> heard, Optional<Question> pending) {
        return safety(text, heard).or(() -> requests.in(text, heard, pending))
                .or(() -> selfCriticism(text, heard))
                .or(() -> chatter(heard))
                .or(() -> lightHearted(text, heard));
    }

    boolean isUnkind(String text) {
        return first(unkind, hearing.sentences(text)).isPresent();
    }

    Lasting lasting(String text) {
        var rest = fading.without(text, hearing.sentences(text));
        return new Lasting(rest, fading.isLeftIn(hearing.sentences(rest)));
    }

    Gravity gravity(String text) {
        return first(gravity, hearing.sentences(text))
                .map(family -> Gravity.valueOf(family.name().toUpperCase(Locale.ROOT)))
                .orElse(Gravity.LIGHT);
    }

    List<String> explain(String text) {
        var heard = hearing.sentences(text);
        return weighing.explain(heard, families(text, heard, Optional.empty()));
    }

    private Optional<Understood> safety(String text, List<Words> heard) {
        var earnest = marked(heard, idioms, Words.IDIOM);
        var unsafe = marked(earnest, care, Words.CARE);
        var ownWords = marked(unsafe, others, Words.OTHER);
        return first(urgent, earnest).or(() -> first(crisis, ownWords))
                .<Understood>map(family -> new Understood.Crisis("crisis." + family.name()))
                .or(() -> first(others, unsafe).map(family -> new Understood.Concern(deeds.in(text, heard), true,
                        "concern." + family.name())))
                .or(() -> first(concern, ownWords).map(family -> new Understood.Concern(deeds.in(text, heard), false,
                        "concern." + family.name())))
                .or(() -> first(care, earnest)
                        .or(() -> first(ambiguous, heard))
                        .map(family -> new Understood.CareWin(deeds.in(text, heard), "care." + family.name())));
    }

    private static List<Words> marked(List<Words> heard, List<Family> families, String mark) {
        return heard.stream().map(words -> words.marked(coverage(families, words), mark)).toList();
    }

    private Optional<Understood> selfCriticism(String text, List<Words> heard) {
        return first(selfCriticism, marked(heard, idioms, Words.IDIOM))
                .map(family -> new Understood.SelfCriticism(deeds.in(text, heard),
                        "self-criticism." + family.name()));
    }

    private Optional<Understood> lightHearted(String text, List<Words> heard) {
        return first(lightHearted, heard)
                .map(family -> new Understood.WinTold(deeds.in(text, heard), "win." + family.name()));
    }

    private Optional<Understood> chatter(List<Words> heard) {
        return first(chatter, heard).map(family -> new Understood.Chatter("chatter." + family.name()));
    }

    private static Optional<Family> first(List<Family> families, List<Words> heard) {
        for (var family : families) {
            for (var words : heard) {
                if (family.isIn(words)) {
                    return Optional.of(family);
                }
            }
        }
        return Optional.empty();
    }

    private static long coverage(List<Family> families, Words words) {
        var covered = 0L;
        for (var family : families) {
            covered |= family.coverage(words);
        }
        return covered;
    }
}
