package app.smallwins.speech;

import app.smallwins.domain.DayRange;
import app.smallwins.domain.Outcome;
import app.smallwins.domain.Period;
import app.smallwins.domain.Question;
import app.smallwins.domain.RecapSummary;
import app.smallwins.domain.SpokenDay;
import app.smallwins.domain.Visit;
import app.smallwins.domain.Win;
import app.smallwins.speech.Speech.Part;
import app.smallwins.speech.Speech.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How looking back sounds: short enough to be heard, slow enough to sink in. */
final class RecapVoice {

    private final Texts texts;
    private final When when;
    private final SayingBack sayingBack;

    RecapVoice(Texts texts, When when, SayingBack sayingBack) {
        this.texts = texts;
        this.when = when;
        this.sayingBack = sayingBack;
    }

    Speech recap(Visit visit, RecapSummary recap) {
        var values = new HashMap<String, Object>();
        values.put("when", when.period(recap.period(), recap.range(), recap.today()));
        values.put("deeds", deeds(visit, recap.picked(), dayOf(recap.range())));
        values.put("closing", closing(visit, recap.picked(), Text.RECAP_CLOSING));
        values.put("n", recap.wins());
        values.put("days", days(recap.days()));
        values.put("thread", recap.thread().flatMap(topic -> texts.member(Text.THREAD, topic)).orElse(nothing()));
        return texts.say(kind(recap), values);
    }

    /** What hurts is not announced as something that was done. */
    private Text kind(RecapSummary recap) {
        var quiet = recap.picked().stream().anyMatch(sayingBack::hurts);
        if (recap.period() instanceof Period.Lately) {
            return quiet ? Text.RECAP_LATELY_QUIET : Text.RECAP_LATELY;
        }
        if (recap.picked().size() < recap.wins()) {
            if (recap.picked().size() == 1) {
                return Text.RECAP_ONE_OF_MANY;
            }
            return recap.days() > 1 ? Text.RECAP_MANY_DAYS : Text.RECAP_MANY;
        }
        if (recap.range().isEmpty()) {
            return Text.RECAP_FEW_EVER;
        }
        return quiet ? Text.RECAP_FEW_QUIET : Text.RECAP_FEW;
    }

    Speech often(Outcome.HappenedOften often) {
        var values = Map.of("when", when.period(often.period(), often.range(), often.today()));
        return often.times() == 0
                ? texts.say(Text.HOW_OFTEN_NONE, values)
                : texts.count(Text.HOW_OFTEN, often.times(), values);
    }

    Speech comesBack(Visit visit, List<Outcome.Recurring> deeds) {
        var spoken = deeds.stream()
                .map(deed -> texts.say(Text.COMES_BACK_TIMES,
                        Map.of("deed", sayingBack.deed(visit, deed.latest()), "n", deed.times())))
                .flatMap(speech -> speech.parts().stream())
                .toList();
        return deeds.isEmpty()
                ? texts.say(Text.COMES_BACK_NOT)
                : texts.say(Text.COMES_BACK, Map.of("deeds", new Speech(spoken)));
    }

    /** One win, and the offer of another. */
    Reply drawn(Visit visit, Outcome.Drawn drawn) {
        var values = Map.of("when", when.day(drawn.win().day(), drawn.today()), "deed",
                sayingBack.deed(visit, drawn.win()));
        var chance = visit.randomness().nextInt(Integer.MAX_VALUE);
        var found = found(visit, drawn.win(), chance, values);
        if (!visit.canBeAnswered()) {
            return Reply.closing(found);
        }
        return Reply.asking(
                found.then(texts.variant(Text.DRAWN_MORE, chance, Map.of())),
                texts.say(Text.DRAWN_REPROMPT), new Question.DrawAnother());
    }

    /** Of what hurts nobody is told that they did it. */
    private Speech found(Visit visit, Win win, int chance, Map<String, Speech> values) {
        if (sayingBack.namesItsDay(visit, win)) {
            return texts.variant(Text.DRAWN_SAID, chance, values);
        }
        return sayingBack.hurts(win)
                ? texts.say(Text.DRAWN_QUIET, values)
                : texts.variant(Text.DRAWN, chance, values);
    }

    Speech then(Visit visit, Outcome.ThenHeard then) {
        var text = then.day().isBefore(then.today().minusMonths(2)) ? Text.THEN_YEAR : Text.THEN_MONTH;
        return texts.say(text, Map.of("deeds", deeds(visit, then.wins(), Optional.of(then.day())), "closing",
                closing(visit, then.wins())));
    }

    /** Wins as they come, for who turns pages rather than listens. */
    Speech listed(Visit visit, List<Win> wins) {
        return wins.isEmpty()
                ? texts.say(Text.NOTHING_EVER)
                : texts.say(Text.RECAP_LATELY,
                        Map.of("deeds", deeds(visit, wins, Optional.empty()), "closing", closing(visit, wins)));
    }

    Speech trophies(Visit visit, List<Win> wins) {
        return texts.say(Text.TROPHIES,
                Map.of("deeds", deeds(visit, wins, Optional.empty()), "closing", closing(visit, wins)));
    }

    private Speech closing(Visit visit, List<Win> wins) {
        return closing(visit, wins, wins.size() == 1 ? Text.RECAP_CLOSING_ONE : Text.RECAP_CLOSING);
    }

    /** Nobody hears "you did that" of what was done to them. */
    private Speech closing(Visit visit, List<Win> wins, Text usual) {
        return texts.variant(wins.stream().anyMatch(sayingBack::hurts) ? Text.RECAP_CLOSING_QUIET : usual,
                visit.randomness().nextInt(Integer.MAX_VALUE), Map.of());
    }

    Speech nothing(Outcome.NothingThere nothing) {
        return switch (nothing.period()) {
            case Period.Everything _,Period.Lately _,Period.Ahead _ -> texts.say(Text.NOTHING_EVER);
            case Period.OneDay(var day) when day.equals(SpokenDay.today()) -> texts.say(Text.NOTHING_TODAY);
            case Period.OneDay _,Period.WeeksAgo _,Period.MonthsAgo _,Period.InMonth _,Period.InMonthOfAnyYear _,Period.Weekend _,Period.Since _,Period.FromTo _,Period.InYear _,Period.Between _,Period.LastDays _,Period.YearsAgo _ ->
                texts.say(Text.NOTHING_WHEN,
                        Map.of("when", when.period(nothing.period(), nothing.range(), nothing.today())));
        };
    }

    Speech counted(Outcome.Counted counted) {
        var values = Map.of("when", when.period(counted.period(), counted.range(), counted.today()), "days",
                days(counted.days()));
        return texts.count(counted.days() > 1 ? Text.COUNTED_DAYS : Text.COUNTED, counted.wins(), values);
    }

    private Speech days(int days) {
        return texts.count(Text.DAYS, days, Map.of());
    }

    private static Optional<LocalDate> dayOf(Optional<DayRange> range) {
        return range.filter(DayRange::isOneDay).map(DayRange::first);
    }

    /** Each deed a sentence of its own, with a breath between them. */
    private Speech deeds(Visit visit, List<Win> wins, Optional<LocalDate> named) {
        var parts = new ArrayList<Part>();
        for (var win : wins) {
            parts.addAll(sayingBack.deed(visit, win, named).parts());
            parts.add(new Words(". "));
            parts.add(Template.PAUSE);
        }
        return new Speech(parts);
    }

    private static Speech nothing() {
        return new Speech(List.of());
    }
}
