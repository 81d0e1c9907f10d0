package app.smallwins.dynamodb.wire;

import app.smallwins.domain.Source;
import app.smallwins.web.formats.FileReader;
import app.smallwins.web.formats.Reading;
import app.smallwins.web.formats.UnreadableFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/**
 * The readers of our own behind the doors: files that are imported, answers of the table. What they cannot read they
 * refuse in the one way they say they do. The first byte says who reads.
 */
class ReadersFuzz {

    private static final Reading READING = new Reading(ZoneId.of("Europe/Berlin"), Source.voice("desk"),
            Instant.parse("2026-11-20T08:15:00Z"), "en");

    @FuzzTest(maxDuration = "3s")
    void shouldReadOrRefuse(byte[] input) {
        if (input.length > 0) {
            read(input[0], Arrays.copyOfRange(input, 1, input.length));
        }
    }

    private static void read(byte which, byte[] bytes) {
        switch (which) {
            case 'A' -> answer(bytes);
            case 'Q' -> shape(bytes);
            case 'R' -> Refusals.of(new Answer(400, Map.of(), bytes, true));
            default -> file(bytes);
        }
    }

    private static void answer(byte[] bytes) {
        try {
            AnswerReader.read(new ByteArrayInputStream(bytes));
        } catch (IOException refused) {
            // as it should
        }
    }

    private static void shape(byte[] bytes) {
        try {
            ShapeReader.fill(QueryResponse.builder(), bytes);
            ShapeReader.fill((software.amazon.awssdk.core.SdkPojo) TransactionCanceledException.builder(), bytes);
        } catch (IOException refused) {
            // as it should
        }
    }

    private static void file(byte[] bytes) {
        try {
            FileReader.read(bytes, READING);
        } catch (UnreadableFile refused) {
            // as it should
        }
    }
}
