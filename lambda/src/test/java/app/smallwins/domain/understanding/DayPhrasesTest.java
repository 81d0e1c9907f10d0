package app.smallwins.domain.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import app.smallwins.domain.SpokenDay;
import app.smallwins.domain.SpokenDay.DaysAgo;
import app.smallwins.domain.SpokenDay.LastNight;
import app.smallwins.domain.SpokenDay.LastWeekday;
import app.smallwins.domain.SpokenDay.OnDate;
import app.smallwins.domain.SpokenDay.OnDayOfMonth;
import app.smallwins.domain.SpokenDay.OnMonthDay;
import app.smallwins.domain.SpokenDay.OnWeekday;
import app.smallwins.domain.Utterance;
import app.smallwins.speech.ResourceLexicon;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DayPhrasesTest {

    /** Without evidence: this is about days, and whether a remark is a win at all is weighed elsewhere. */
    private static final Understanding UNDERSTANDING = new Understanding((name, locale) -> name.endsWith("/evidence")
            ? List.of()
            : new ResourceLexicon().entries(name, locale));

    @Test
    void shouldFindDayAtTheBeginning() {
        told("yesterday i called my sister", "i called my sister", new DaysAgo(1));
        told("last night i slept", "i slept", new LastNight());
        told("on monday i went to the dentist", "i went to the dentist", new OnWeekday(DayOfWeek.MONDAY));
        told("two days ago i cooked", "i cooked", new DaysAgo(2));
        told("the day before yesterday i paid the bill", "i paid the bill", new DaysAgo(2));
        told("on the third of november i passed my exam", "i passed my exam", new OnMonthDay(MonthDay.of(11, 3)));
        told("on november twenty third i ran", "i ran", new OnMonthDay(MonthDay.of(11, 23)));
        told("on the third i ran", "i ran", new OnDayOfMonth(3));
        told("on the 3rd of march 2025 i moved", "i moved", new OnDate(LocalDate.of(2025, 3, 3)));
        told("a week ago today i quit", "i quit", new DaysAgo(7));
        told("Yesterday, I called my sister.", "I called my sister.", new DaysAgo(1));
    }

    @Test
    void shouldFindDayAtTheEnd() {
        told("i called my sister yesterday", "i called my sister", new DaysAgo(1));
        told("i went out last friday", "i went out", new LastWeekday(DayOfWeek.FRIDAY));
        told("I called my sister yesterday.", "I called my sister.", new DaysAgo(1));
        told("i went to the gym on tuesday morning", "i went to the gym", new OnWeekday(DayOfWeek.TUESDAY));
        told("i brushed my teeth yesterday night", "i brushed my teeth", new DaysAgo(1));
    }

    @Test
    void shouldFindDayInTheMiddle() {
        told("i called my sister yesterday and told her i was sorry", "i called my sister and told her i was sorry",
                new DaysAgo(1));
        told("so um yesterday i cooked", "so um i cooked", new DaysAgo(1));
    }

    @Test
    void shouldLeaveTodayInTheText() {
        told("i got up early this morning", "i got up early this morning", SpokenDay.today());
        told("today i showered", "today i showered", SpokenDay.today());
    }

    @Test
    void shouldLeaveWordsThatOnlyMentionADay() {
        told("i finished yesterday's dishes", "i finished yesterday's dishes", SpokenDay.today());
        told("i finished yesterdays dishes", "i finished yesterdays dishes", SpokenDay.today());
        told("i stopped thinking about yesterday", "i stopped thinking about yesterday", SpokenDay.today());
        told("it was a monday kind of day", "it was a monday kind of day", SpokenDay.today());
        told("i survived monday", "i survived monday", SpokenDay.today());
        told("i returned the book i borrowed last week", "i returned the book i borrowed last week",
                SpokenDay.today());
        told("i apologized for what i said yesterday", "i apologized for what i said yesterday", SpokenDay.today());
        told("i ate the leftovers from last night", "i ate the leftovers from last night", SpokenDay.today());
        told("yesterday was hard but i got up", "yesterday was hard but i got up", SpokenDay.today());
        told("i may have made a friend", "i may have made a friend", SpokenDay.today());
        told("i came first", "i came first", SpokenDay.today());
    }

    @Test
    void shouldNameNoDayWhereNoneWasNamed() {
        told("last month i quit smoking", "last month i quit smoking", SpokenDay.today());
        told("in october i moved out", "in october i moved out", SpokenDay.today());
        told("last week i saw the doctor", "last week i saw the doctor", SpokenDay.today());
        told("the other day i called my dad", "the other day i called my dad", SpokenDay.today());
        told("a few weeks ago i asked for a hug", "a few weeks ago i asked for a hug", SpokenDay.today());
        told("two weeks ago i moved", "two weeks ago i moved", SpokenDay.today());
        told("about three days ago i cooked", "about three days ago i cooked", SpokenDay.today());
        told("last weekend i rested", "last weekend i rested", SpokenDay.today());
        erzählt("letzte woche war ich beim arzt", "letzte woche war ich beim arzt", SpokenDay.today());
        erzählt("am wochenende habe ich gekocht", "am wochenende habe ich gekocht", SpokenDay.today());
        erzählt("vor zwei wochen bin ich umgezogen", "vor zwei wochen bin ich umgezogen", SpokenDay.today());
    }

    @Test
    void shouldChooseNoDayWhereSeveralWereNamed() {
        told("yesterday i called my sister and today i called my mom",
                "yesterday i called my sister and today i called my mom", SpokenDay.today());
        told("on monday and tuesday i worked", "on monday and tuesday i worked", SpokenDay.today());
        told("i swam on monday and on friday", "i swam on monday and on friday", SpokenDay.today());
        erzählt("am montag und dienstag habe ich gearbeitet", "am montag und dienstag habe ich gearbeitet",
                SpokenDay.today());
        told("yesterday i cooked and yesterday i cleaned", "i cooked and yesterday i cleaned", new DaysAgo(1));
    }

    @Test
    void shouldTakeOutWordsThatOnlyHandTheWinOver() {
        told("log that i made my bed", "i made my bed", SpokenDay.today());
        told("log a win i made my bed", "i made my bed", SpokenDay.today());
        told("lock a when i made my bed", "i made my bed", SpokenDay.today());
        told("log that yesterday i made my bed", "i made my bed", new DaysAgo(1));
        told("tell small wins i made my bed", "i made my bed", SpokenDay.today());
    }

    @Test
    void shouldFindDayInGerman() {
        erzählt("gestern habe ich meine schwester angerufen", "habe ich meine schwester angerufen", new DaysAgo(1));
        erzählt("ich habe gestern meine schwester angerufen", "ich habe meine schwester angerufen", new DaysAgo(1));
        erzählt("vorgestern war ich spazieren", "war ich spazieren", new DaysAgo(2));
        erzählt("am montag habe ich gekocht", "habe ich gekocht", new OnWeekday(DayOfWeek.MONDAY));
        erzählt("letzte nacht habe ich geschlafen", "habe ich geschlafen", new LastNight());
        erzählt("heute früh bin ich aufgestanden", "heute früh bin ich aufgestanden", SpokenDay.today());
        erzählt("vor drei tagen war ich schwimmen", "war ich schwimmen", new DaysAgo(3));
        erzählt("am dritten november habe ich bestanden", "habe ich bestanden", new OnMonthDay(MonthDay.of(11, 3)));
        erzählt("am fünften habe ich bestanden", "habe ich bestanden", new OnDayOfMonth(5));
        erzählt("ich habe das geschirr von gestern gespült", "ich habe das geschirr von gestern gespült",
                SpokenDay.today());
    }

    private static void told(String text, String deed, SpokenDay day) {
        assertThat(understood(text, Locale.US)).as(text).isEqualTo(new Deed(deed, day));
    }

    private static void erzählt(String text, String deed, SpokenDay day) {
        assertThat(understood(text, Locale.GERMANY)).as(text).isEqualTo(new Deed(deed, day));
    }

    private static Deed understood(String text, Locale locale) {
        var understood = UNDERSTANDING.of(Utterance.whole(text), locale, Optional.empty());
        assertThat(understood).as(text).isInstanceOf(Understood.WinTold.class);
        return ((Understood.WinTold) understood).deed();
    }
}
