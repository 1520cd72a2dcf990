package dev.magentokeys.teams;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads ISO 8601 with an offset, and with no fraction of a second or up to nine digits of it. What cannot be read counts as absent:
 * no message is lost for its time.
 */
final class TimeStamps extends StdDeserializer<OffsetDateTime> {
    private static final long serialVersionUID = 1L;

    TimeStamps() {
        super(OffsetDateTime.class);
    }

    @Override
    public @Nullable OffsetDateTime deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return time(context.readTree(parser)).orElse(null);
    }

    private static Optional<OffsetDateTime> time(JsonNode value) {
        try {
            return Optional.ofNullable(value.textValue()).map(OffsetDateTime::parse);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** The same, for what the SDK keeps without an offset: in UTC. */
    static final class Local extends StdDeserializer<LocalDateTime> {
        private static final long serialVersionUID = 1L;

        Local() {
            super(LocalDateTime.class);
        }

        @Override
        public @Nullable LocalDateTime deserialize(JsonParser parser, DeserializationContext context)
                throws IOException {
            return time(context.readTree(parser))
                    .map(time -> time.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime())
                    .orElse(null);
        }
    }
}
