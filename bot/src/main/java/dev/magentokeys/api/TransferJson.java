package dev.magentokeys.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.alerts.Transfer;
import dev.magentokeys.diagnosis.Ids;
import dev.magentokeys.directory.Told;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A transfer as a program writes and reads it. What is wrong is named by its field, and never repeated. */
final class TransferJson {

    private static final Set<String> FIELDS = Set.of("from", "to", "kind", "when", "licence", "environments");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private TransferJson() {}

    /** @throws Problem with 422 when it is no transfer */
    static Transfer read(String id, String json, Told told) {
        ObjectNode given = object(json);
        try {
            return new Transfer(
                    id,
                    Transfer.Standing.RECORDED,
                    kind(given),
                    text(given, "from").orElseThrow(() -> wrong("from", "the id of the contact whose it was")),
                    text(given, "to"),
                    when(given),
                    text(given, "licence"),
                    environments(given),
                    told);
        } catch (IllegalArgumentException same) {
            throw new Problem(422, "Nothing moves from a contact to the same one.", "name two contacts");
        }
    }

    private static ObjectNode object(String json) {
        try {
            if (MAPPER.readTree(json) instanceof ObjectNode given) {
                given.fieldNames().forEachRemaining(TransferJson::mustBeKnown);
                return given;
            }
        } catch (JsonProcessingException e) {
            throw new Problem(422, "The request is not JSON.", "send one object");
        }
        throw new Problem(422, "The request is not one object.", "send one object");
    }

    private static void mustBeKnown(String field) {
        if (!FIELDS.contains(field)) {
            throw new Problem(
                    422,
                    "The transfer has a field that no transfer has.",
                    FIELDS.stream().sorted().collect(Collectors.joining(", ", "use ", "")));
        }
    }

    private static Transfer.Kind kind(ObjectNode given) {
        String written = text(given, "kind").orElse("");
        return Stream.of(Transfer.Kind.values())
                .filter(kind -> Ids.kebab(kind).equals(written))
                .findFirst()
                .orElseThrow(() -> wrong(
                        "kind",
                        Stream.of(Transfer.Kind.values()).map(Ids::kebab).collect(Collectors.joining(", "))));
    }

    private static Optional<LocalDate> when(ObjectNode given) {
        try {
            return text(given, "when").map(LocalDate::parse);
        } catch (DateTimeException e) {
            throw wrong("when", "a date, for instance 2026-02-01");
        }
    }

    private static List<String> environments(ObjectNode given) {
        JsonNode all = given.path("environments");
        if (!all.isMissingNode() && !(all.isArray() && texts(all).allMatch(JsonNode::isTextual))) {
            throw wrong("environments", "a list of ids");
        }
        return texts(all).map(JsonNode::textValue).distinct().toList();
    }

    private static Stream<JsonNode> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static Optional<String> text(ObjectNode given, String field) {
        JsonNode value = given.path(field);
        if (!value.isMissingNode() && !value.isTextual()) {
            throw wrong(field, "a text");
        }
        return Optional.ofNullable(value.textValue());
    }

    private static Problem wrong(String field, String hint) {
        return new Problem(422, "The value for %s is missing or wrong.".formatted(field), hint);
    }

    static ObjectNode write(Transfer transfer) {
        ObjectNode node = Answers.object()
                .put("id", transfer.id())
                .put("standing", Ids.kebab(transfer.standing()))
                .put("kind", Ids.kebab(transfer.kind()))
                .put("from", transfer.from());
        transfer.to().ifPresent(to -> node.put("to", to));
        transfer.when().ifPresent(when -> node.put("when", when.toString()));
        transfer.licence().ifPresent(licence -> node.put("licence", licence));
        ArrayNode environments = node.putArray("environments");
        transfer.environments().forEach(environments::add);
        node.putObject("told")
                .put("since", transfer.told().since().toString())
                .put("by", transfer.told().by());
        return node;
    }
}
