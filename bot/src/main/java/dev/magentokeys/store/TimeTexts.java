package dev.magentokeys.store;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.io.Serial;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Function;

/** Times as ISO 8601 writes them, to the last digit: what is read back is what was written. */
final class TimeTexts extends SimpleModule {

    @Serial
    private static final long serialVersionUID = 1L;

    TimeTexts() {
        asText(Instant.class, Instant::parse);
        asText(Duration.class, Duration::parse);
        asText(LocalDate.class, LocalDate::parse);
        asText(LocalTime.class, LocalTime::parse);
        asText(ZoneId.class, ZoneId::of);
    }

    private <T> void asText(Class<T> type, Function<String, T> parse) {
        addSerializer(type, ToStringSerializer.instance);
        addDeserializer(type, new Reading<>(type, parse));
    }

    private static final class Reading<T> extends FromStringDeserializer<T> {

        @Serial
        private static final long serialVersionUID = 1L;

        private final transient Function<String, T> parse;

        Reading(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        protected T _deserialize(String value, DeserializationContext context) throws IOException {
            try {
                return parse.apply(value);
            } catch (DateTimeException e) {
                throw JsonMappingException.from(
                        context.getParser(), "no " + handledType().getSimpleName());
            }
        }
    }
}
