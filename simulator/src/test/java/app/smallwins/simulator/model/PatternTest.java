package app.smallwins.simulator.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PatternTest {

    @Test
    void shouldGiveEachWithEachInTheOrderWritten() {
        assertThat(sentences("(read|list) my (wins|jar)")).containsExactly("read my wins", "read my jar",
                "list my wins", "list my jar");
    }

    @Test
    void shouldGiveOptionalWordsWithAndWithout() {
        assertThat(sentences("[please|oh] undo [it]")).containsExactly("please undo it", "please undo", "oh undo it",
                "oh undo", "undo it", "undo");
    }

    @Test
    void shouldNestAndTakeAlternativesOfAWholeLine() {
        assertThat(sentences("today | [so far [only]] today | this (morn|even)ing")).containsExactly("today",
                "so far only today", "so far today", "this morning", "this evening");
    }

    @Test
    void shouldLeaveSlotsAsTheyAre() {
        assertThat(sentences("that [i] {win}")).containsExactly("that i {win}", "that {win}");
    }

    @Test
    void shouldPutWordsInTheirPlace() {
        var mum = PatternParser.parse("mum|mummy", Map.of());

        assertThat(PatternParser.parse("called my <mum>", Map.of("mum", mum)).sentences())
                .containsExactly("called my mum", "called my mummy");
    }

    @Test
    void shouldSayWhereALineIsBroken() {
        assertThatThrownBy(() -> sentences("read (my|your wins")).hasMessageContaining("')' is missing")
                .hasMessageContaining("character 19");
        assertThatThrownBy(() -> sentences("read my] wins")).hasMessageContaining("closes nothing");
        assertThatThrownBy(() -> sentences("called <nobody>")).hasMessageContaining("words.txt has no 'nobody'");
    }

    private static List<String> sentences(String line) {
        return PatternParser.parse(line, Map.of()).sentences();
    }
}
