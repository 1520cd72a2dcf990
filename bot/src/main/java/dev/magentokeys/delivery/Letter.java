package dev.magentokeys.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.wording.Language;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A message that may have to wait before it is read: for a file to be fetched, for the rest of a long paste, or for the letters
 * of the same person before it. All that it holds is masked.
 *
 * @param onceKey names the message across repeated deliveries
 * @param conversation whose letters wait in one line
 * @param place where it was said: the parts of one paste are said in one place
 * @param text what the person says
 * @param log what the person points at: the text of somebody else's message, which is read as a log only; blank when nothing
 * @param cut whether it is so long that the platform may have cut it, and its rest may follow as another message
 * @param sent by the platform's clock
 * @param received by our clock
 * @param redactions how many secrets were masked in it
 * @param replyTo where the answer goes, in the edge's own JSON
 */
public record Letter(
        String onceKey,
        String conversation,
        String place,
        String text,
        String log,
        List<Enclosure> enclosures,
        boolean cut,
        Instant sent,
        Instant received,
        Optional<Language> language,
        int redactions,
        String replyTo) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public Letter {
        enclosures = List.copyOf(enclosures);
    }

    /** Whether it is only words, which another may go on with. */
    boolean isPlain() {
        return enclosures.isEmpty() && log.isBlank();
    }

    Letter saying(String other, boolean cutToo, int masked) {
        return new Letter(
                onceKey,
                conversation,
                place,
                other,
                log,
                enclosures,
                cutToo,
                sent,
                received,
                language,
                masked,
                replyTo);
    }

    Parcel parcel(String courier) {
        return new Parcel(courier, conversation, write());
    }

    private String write() {
        ObjectNode json = JSON.createObjectNode()
                .put("once", onceKey)
                .put("conversation", conversation)
                .put("place", place)
                .put("text", text)
                .put("log", log)
                .put("cut", cut)
                .put("sent", sent.toEpochMilli())
                .put("received", received.toEpochMilli())
                .put("redactions", redactions)
                .put("replyTo", replyTo);
        language.ifPresent(spoken -> json.put("language", spoken.tag()));
        ArrayNode files = json.putArray("files");
        enclosures.forEach(file -> files.addObject().put("name", file.name()).put("handle", file.handle()));
        return json.toString();
    }

    /** Empty when this version did not write it. */
    static Optional<Letter> read(Parcel parcel) {
        try {
            JsonNode json = JSON.readTree(parcel.body());
            boolean ours = Stream.of("once", "conversation", "place", "text", "log", "replyTo")
                    .allMatch(field -> json.path(field).isTextual());
            return ours ? Optional.of(of(json)) : Optional.empty();
        } catch (JsonProcessingException notJson) {
            return Optional.empty();
        }
    }

    private static Letter of(JsonNode json) {
        return new Letter(
                json.path("once").textValue(),
                json.path("conversation").textValue(),
                json.path("place").textValue(),
                json.path("text").textValue(),
                json.path("log").textValue(),
                StreamSupport.stream(json.path("files").spliterator(), false)
                        .map(file -> new Enclosure(
                                file.path("name").asText(), file.path("handle").asText()))
                        .toList(),
                json.path("cut").booleanValue(),
                Instant.ofEpochMilli(json.path("sent").longValue()),
                Instant.ofEpochMilli(json.path("received").longValue()),
                Optional.ofNullable(json.path("language").textValue()).flatMap(Language::ofLocale),
                json.path("redactions").intValue(),
                json.path("replyTo").textValue());
    }
}
