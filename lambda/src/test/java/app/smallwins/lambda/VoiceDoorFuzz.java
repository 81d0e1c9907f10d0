package app.smallwins.lambda;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import app.smallwins.alexa.AmazonHosts;
import app.smallwins.alexa.VoiceDoor;
import app.smallwins.domain.NoJarStore;
import app.smallwins.domain.SmallWins;
import app.smallwins.domain.understanding.Understanding;
import app.smallwins.speech.Replies;
import app.smallwins.speech.ResourceLexicon;
import com.code_intelligence.jazzer.api.BugDetectors;
import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.xml.sax.InputSource;

/**
 * Whatever bytes come by voice: no exception, an answer that Alexa takes, no markup that is not ours, nobody called but
 * Amazon, and a line in the log that holds nothing of it.
 */
class VoiceDoorFuzz {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final URI AMAZON = OnlyAmazon.play();
    private static final String REAL = "\"https://api.amazonalexa.com\"";
    private static final Set<String> OUR_MARKUP = Set.of("speak", "break", "say-as");
    private static final Pattern LINE = Pattern.compile("\\{\"_aws\":\\{\"Timestamp\":[0-9]+,[^\\n]{1,400}]},"
            + "\"FunctionName\":\"small-wins\",\"requestId\":\"[0-9a-f-]{36}\",\"outcome\":\"[A-Za-z]{1,40}\","
            + "\"Milliseconds\":[0-9]+,\"NotKept\":[01],\"Faults\":0,\"ColdStarts\":[01]}\n");

    private static final ForgetfulStores KEPT = new ForgetfulStores();
    private static final AlexaLambda LAMBDA = lambda();

    @FuzzTest(maxDuration = "3s")
    @DictionaryFile(resourcePath = "/fuzz/envelopes.dict")
    void shouldAnswerWhateverComes(byte[] envelope) throws Exception {
        KEPT.forget();
        var context = new PlayedContext();
        var answer = new ByteArrayOutputStream();
        try (var _ = BugDetectors.allowNetworkConnections((_, port) -> port == AMAZON.getPort())) {
            LAMBDA.handleRequest(new ByteArrayInputStream(playing(envelope)), answer, context);
        }

        assertThat(context.log()).matches(LINE);
        assertThat(answer.size()).isLessThan(24 * 1024);
        assertTaken(JSON.readTree(answer.toByteArray()));
    }

    private static byte[] playing(byte[] envelope) {
        return new String(envelope, ISO_8859_1).replace(REAL, '"' + AMAZON.toString() + '"').getBytes(ISO_8859_1);
    }

    /** Amazon, "Request and Response JSON Reference". */
    private static void assertTaken(JsonNode answer) throws Exception {
        assertThat(answer.path("version").asText()).isEqualTo("1.0");
        assertThat(answer.path("response").isObject()).isTrue();
        var speech = answer.at("/response/outputSpeech");
        if (!speech.isMissingNode()) {
            assertThat(speech.path("type").asText()).isEqualTo("SSML");
            assertSpeakable(speech.path("ssml").asText());
        }
        var reprompt = answer.at("/response/reprompt/outputSpeech/ssml");
        if (!reprompt.isMissingNode()) {
            assertSpeakable(reprompt.asText());
        }
        assertThat(answer.at("/response/card/type").asText("Simple")).isIn("Simple", "Standard",
                "AskForPermissionsConsent");
    }

    private static void assertSpeakable(String ssml) throws Exception {
        assertThat(ssml.length()).isLessThanOrEqualTo(8_000);
        var document = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(ssml)));
        var elements = document.getElementsByTagName("*");
        for (var nth = 0; nth < elements.getLength(); nth++) {
            assertThat(elements.item(nth).getNodeName()).isIn(OUR_MARKUP);
        }
        assertThat(document.getDocumentElement().getNodeName()).isEqualTo("speak");
    }

    private static AlexaLambda lambda() {
        var lexicon = new ResourceLexicon();
        var understanding = new Understanding(lexicon);
        var clock = InstantSource.fixed(Instant.parse("2026-11-20T08:15:00Z"));
        return new AlexaLambda(new VoiceDoor(Optional.empty(),
                new SmallWins(KEPT.stores().jars(), understanding, lexicon),
                new SmallWins(new NoJarStore(), understanding, lexicon), new Replies(understanding),
                AmazonHosts.playedBy(AMAZON), clock, VoiceDoorFuzz::fail));
    }

    private static void fail(Throwable fault) {
        throw new AssertionError("nobody foresaw this", fault);
    }
}
