package app.smallwins.speech;

import app.smallwins.domain.Friend;
import app.smallwins.domain.Outcome;
import app.smallwins.domain.Question;
import app.smallwins.domain.Visit;
import app.smallwins.domain.understanding.Understanding;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What is said to everything that can have happened. One line per outcome; the words are in the texts. */
public final class Replies {

    private final Understanding understanding;
    private final Map<Locale, Voice> voices = new ConcurrentHashMap<>();
    private final Map<Locale, PageTexts> pages = new ConcurrentHashMap<>();

    /** @param understanding tells what a win is about when it is said back */
    public Replies(Understanding understanding) {
        this.understanding = understanding;
    }

    /** The answer to a visit in its language. Pure, and needs nothing but the texts in the package. */
    public Reply reply(Visit visit, Outcome outcome) {
        return voice(visit.locale()).reply(visit, outcome);
    }

    /** The same for a door through which nobody can answer: without a question at its end that somebody would have to. */
    public String told(Visit visit, Outcome outcome) {
        var reply = reply(visit, outcome);
        return reply.question().filter(Replies::needsAConversation).isPresent()
                ? reply.speech().beforeTheLastPause().plain()
                : reply.speech().plain();
    }

    private static boolean needsAConversation(Question question) {
        return question instanceof Question.HearTheNumberAgain || question instanceof Question.KeepThis;
    }

    /** The same to read, without the question at its end that only a voice could answer. */
    public String written(Visit visit, Outcome outcome) {
        var reply = reply(visit, outcome);
        return reply.question().filter(Question.HearTheNumberAgain.class::isInstance).isPresent()
                ? reply.speech().beforeTheLastPause().plain()
                : reply.speech().plain();
    }

    /** What a reminder says when it rings; the same for everybody. */
    public String alert(Locale locale) {
        return voice(locale).alert().plain();
    }

    /** What is said when something broke that nobody foresaw. */
    public Reply apology(Locale locale) {
        return Reply.closing(voice(locale).texts().say(Text.FAULT));
    }

    /** What this skill is called. */
    public String title(Locale locale) {
        return voice(locale).texts().say(Text.CARD_TITLE).plain();
    }

    /** What a kind of problem is called, and what to do about it; for doors that answer in writing. */
    public Card problem(Locale locale, String name) {
        var texts = voice(locale).texts();
        return new Card(texts.member(Text.PROBLEM_TITLE, name).map(Speech::plain).orElse(name),
                texts.member(Text.PROBLEM_DETAIL, name).map(Speech::plain).orElse(""));
    }

    /** What friends read. */
    public FriendTexts friendTexts(Locale locale) {
        return voice(locale).friendTexts();
    }

    /** Who a cheer is from, as a heading: "Your sister". */
    public String friend(Locale locale, Optional<Friend> by) {
        return voice(locale).friend(by);
    }

    /** The same for somebody who reads a page rather than a program's answer. */
    public Card trouble(Locale locale, String name) {
        return voice(locale).texts()
                .member(Text.PROBLEM_PAGE, name)
                .map(text -> new Card(problem(locale, name).title(), text.plain()))
                .orElseGet(() -> problem(locale, name));
    }

    /** What screens show. */
    public ScreenTexts screen(Locale locale) {
        return voice(locale).screenTexts();
    }

    /** What a page says. */
    public PageTexts page(Locale locale) {
        return pages.computeIfAbsent(locale, PageTexts::of);
    }

    /** Words that the door's transcript leaves out, such as the "i" of {@code i {win}}; empty when there are none. */
    public String lead(Locale locale, String name) {
        return voice(locale).texts().member(Text.LEAD, name).map(Speech::plain).orElse("");
    }

    private Voice voice(Locale locale) {
        return voices.computeIfAbsent(locale, wanted -> Voice.of(wanted, understanding));
    }
}
