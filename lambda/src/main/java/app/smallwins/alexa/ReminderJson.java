package app.smallwins.alexa;

import com.amazon.ask.model.services.Serializer;
import com.amazon.ask.util.JacksonSerializer;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;

/**
 * How the Reminders API wants its JSON: times are local, without a zone and with milliseconds. The SDK's own serializer
 * writes an offset to one and leaves the milliseconds out of the other.
 */
final class ReminderJson implements Serializer {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS");
    private static final ObjectMapper WRITER = JsonMapper.builder()
            .addModule(new SimpleModule().addSerializer(LocalDateTime.class, new Local<>())
                    .addSerializer(OffsetDateTime.class, new Local<>()))
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
            .build();

    private final Serializer reader = new JacksonSerializer();

    @Override
    public <T> String serialize(T value) {
        try {
            return WRITER.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public <T> void serialize(T value, OutputStream output) {
        try {
            WRITER.writeValue(output, value);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public <T> T deserialize(String text, Class<T> type) {
        return reader.deserialize(text, type);
    }

    @Override
    public <T> T deserialize(InputStream input, Class<T> type) {
        return reader.deserialize(input, type);
    }

    private static final class Local<T extends TemporalAccessor> extends JsonSerializer<T> {
        @Override
        public void serialize(T time, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(LOCAL.format(time));
        }
    }
}
