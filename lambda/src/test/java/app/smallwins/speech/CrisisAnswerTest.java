package app.smallwins.speech;

import static org.assertj.core.api.Assertions.assertThat;

import app.smallwins.domain.Caller;
import app.smallwins.domain.Conversation;
import app.smallwins.domain.DeviceSettings;
import app.smallwins.domain.JarId;
import app.smallwins.domain.Outcome;
import app.smallwins.domain.RequestKey;
import app.smallwins.domain.Source;
import app.smallwins.domain.Visit;
import app.smallwins.domain.understanding.Understanding;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The crisis answer is built the way the project's safety rules demand, in every region. */
class CrisisAnswerTest {

    private static final int MOST_WORDS = 90;
    private static final int NUMBER_WITHIN_CHARACTERS = 250;
    private static final int CHECKED_WITHIN_DAYS = 90;
    private static final int MANY = 40;

    private final Replies replies = new Replies(new Understanding(new ResourceLexicon()));

    static List<String> regions() {
        return Languages.regions();
    }

    @ParameterizedTest
    @MethodSource("regions")
    void shouldSayTheNumberWithinTheFirstTwoSentences(String region) {
        assertThat(answers(region)).allSatisfy(reply -> {
            var number = number(region);
            assertThat(firstTwoSentences(reply)).contains(number);
            assertThat(reply.speech().plain().indexOf(number)).isLessThan(NUMBER_WITHIN_CHARACTERS);
        });
    }

    @ParameterizedTest
    @MethodSource("regions")
    void shouldNameTheCountryAndTheEmergencyNumberInFewWords(String region) {
        assertThat(answers(region)).allSatisfy(reply -> assertThat(reply.speech().plain())
                .contains(lines(region).line().orElseThrow().country())
                .contains(lines(region).emergency().orElseThrow())
                .satisfies(text -> assertThat(text.split("\\s+")).hasSizeLessThanOrEqualTo(MOST_WORDS)));
    }

    @ParameterizedTest
    @MethodSource("regions")
    void shouldReadTheNumberDigitByDigit(String region) {
        assertThat(answers(region)).allSatisfy(
                reply -> assertThat(reply.speech().parts()).contains(new Speech.Digits(number(region))));
    }

    @ParameterizedTest
    @MethodSource("regions")
    void shouldStayOpenAndRepeatTheNumberAndLeaveItOnTheCard(String region) {
        assertThat(answers(region)).allSatisfy(reply -> {
            assertThat(reply.reprompt().orElseThrow().plain()).contains(number(region));
            assertThat(reply.card().orElseThrow().text()).contains(number(region));
        });
    }

    @ParameterizedTest
    @MethodSource("regions")
    void shouldNameTheLineAndAskNothingWhereNobodyCanAnswer(String region) {
        var told = replies.told(visit(Locale.forLanguageTag(region), 0), new Outcome.CrisisHeard());

        assertThat(told).contains(number(region), lines(region).emergency().orElseThrow()).doesNotEndWith("?");
    }

    @ParameterizedTest
    @MethodSource("regions")
    void shouldNotAnswerARepeatedStatementWithTheSameSentence(String region) {
        var statements = IntStream.range(0, MANY).mapToObj(alarms -> reply(region, alarms).speech().plain()).toList();
        assertThat(IntStream.range(1, MANY)).allSatisfy(
                nth -> assertThat(statements.get(nth)).isNotEqualTo(statements.get(nth - 1)));
    }

    @ParameterizedTest
    @MethodSource("regions")
    void shouldHaveHadItsNumbersCheckedByAPersonLately(String region) {
        var age = ChronoUnit.DAYS.between(SafetyLines.lastChecked(Locale.forLanguageTag(region)),
                LocalDate.now(ZoneOffset.UTC));
        assertThat(age).as("days since somebody checked texts/%s/safety.properties", region)
                .isLessThanOrEqualTo(CHECKED_WITHIN_DAYS);
    }

    @Test
    void shouldGiveNoCountrysNumberToAnUnknownRegion() {
        var unknown = Languages.of("en-ZA");
        assertThat(SafetyLines.of(unknown).line()).isEmpty();
        assertThat(replies.reply(visit(unknown, 0), new Outcome.CrisisHeard()).speech().plain())
                .contains("local emergency number")
                .contains("findahelpline.com")
                .doesNotContainPattern("[0-9]");
    }

    private Stream<Reply> answers(String region) {
        return IntStream.range(0, MANY).mapToObj(alarms -> reply(region, alarms));
    }

    private Reply reply(String region, int alarms) {
        return replies.reply(visit(Locale.forLanguageTag(region), alarms), new Outcome.CrisisHeard());
    }

    private static Visit visit(Locale locale, int alarms) {
        var jar = JarId.derivedFrom("test", "somebody");
        return new Visit(new Caller(jar, jar, Source.voice("")), locale, Instant.parse("2026-11-20T08:15:00Z"),
                Instant.parse("2026-11-20T08:15:01Z"),
                RequestKey.of("request"), new SplittableRandom(1), DeviceSettings.unknown(),
                new Conversation(Optional.empty(), Optional.empty(), List.of(), alarms));
    }

    private static String firstTwoSentences(Reply reply) {
        var sentences = reply.speech().plain().split("(?<=[.?])\\s+");
        return sentences[0] + ' ' + sentences[1];
    }

    private static String number(String region) {
        return lines(region).line().orElseThrow().number();
    }

    private static SafetyLines lines(String region) {
        return SafetyLines.of(Locale.forLanguageTag(region));
    }
}
