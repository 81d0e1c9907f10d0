package app.smallwins.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormWithFileTest {

    private static final String TYPE = "multipart/form-data; boundary=X-1";

    @Test
    void shouldReadFieldsAndTheBytesOfTheFileAsTheyAre() {
        var form = form(TYPE, """
                --X-1
                Content-Disposition: form-data; name="token"

                abc
                --X-1
                Content-Disposition: form-data; name="file"; filename="zwei.csv"
                Content-Type: text/csv

                Ä\u0000,

                --X-0
                --X-1
                Content-Disposition: form-data; name="pasted"

                two
                lines
                --X-1--
                """);

        assertThat(form.fields().text("token", Problem.NOT_OUR_FORM)).contains("abc");
        assertThat(form.fields().text("pasted", Problem.NO_TEXT)).contains("two\nlines");
        assertThat(form.file()).asString(StandardCharsets.UTF_8).isEqualTo("Ä\u0000,\r\n\r\n--X-0");
    }

    @Test
    void shouldTakeTheBoundaryInQuotesAndAFormWithoutAFile() {
        var form = form("multipart/form-data; charset=utf-8; boundary=\"a b\"", """
                --a b
                content-disposition: form-data; name="pasted"


                --a b--""");

        assertThat(form.file()).isEmpty();
        assertThat(form.fields().text("pasted", Problem.NO_TEXT)).contains("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--X-1", "--X-1-", "nothing", "--X-1\nno head\n--X-1--",
        "--X-1\nContent-Disposition: form-data; name=\"a\"\n\ncut off",
        "--X-1\nContent-Disposition: form-data\n\nno name\n--X-1--", "--X-1\n--X-1--",
        "--X-1\nContent-Disposition: form-data; name=\"a\"\n\n1\n--X-1\n"
                + "Content-Disposition: form-data; name=\"a\"\n\n2\n--X-1--"})
    void shouldRefuseWhatIsNotWhole(String body) {
        assertRefused(TYPE, body, Problem.NOT_A_FORM);
    }

    @Test
    void shouldRefuseWhatSaysItIsSomethingElse() {
        assertRefused("application/x-www-form-urlencoded", "a=b", Problem.UNSUPPORTED_TYPE);
        assertRefused("multipart/form-data", "--\n", Problem.NOT_A_FORM);
        assertRefused("multipart/form-data; boundary=" + "x".repeat(71), "--\n", Problem.NOT_A_FORM);
    }

    private static void assertRefused(String type, String body, Problem problem) {
        assertThatThrownBy(() -> form(type, body)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.problem()).isEqualTo(problem));
    }

    private static FormWithFile form(String type, String body) {
        return FormWithFile.of(new WebRequest("POST", "/jar/import", "", Map.of("Content-Type", List.of(type)),
                body.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8), ""));
    }
}
