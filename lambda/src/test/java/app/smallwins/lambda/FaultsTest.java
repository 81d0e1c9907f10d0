package app.smallwins.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is reported of a fault holds no word: messages of exceptions often repeat what they choked on. */
class FaultsTest {

    private static final String WORDS = "got out of bed";

    @Test
    void shouldNameTheExceptionAndThePlaceAndNoMessage() {
        var fault = new IllegalStateException(WORDS, new IllegalArgumentException(WORDS));

        assertThat(Faults.described(fault)).contains("IllegalStateException at app.smallwins.lambda.FaultsTest:")
                .contains("because java.lang.IllegalArgumentException")
                .doesNotContain(WORDS);
    }

    @Test
    void shouldEndThoughAnExceptionIsItsOwnCause() {
        var fault = new StackOverflowError() {
            @Override
            public synchronized Throwable getCause() {
                return this;
            }
        };

        assertThat(Faults.described(fault)).doesNotContain("because");
    }
}
