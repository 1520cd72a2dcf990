package dev.magentokeys.cloud;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.cloud.Activity.Result;
import dev.magentokeys.cloud.Activity.State;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads an activity from its wanted fields; pure. */
final class ActivityReader {

    private final Names names;

    ActivityReader(Names names) {
        this.names = names;
    }

    /** @param now when it came in; for when it does not say in earnest when it was over */
    Activity read(ObjectNode json, Instant now) throws Refusal {
        JsonNode payload = json.path("payload");
        return new Activity(
                id(json, "id"),
                Happening.of(text(json, "type")),
                state(text(json, "state")),
                result(json.path("result")),
                id(json, "project"),
                environment(json),
                at(json.path("completed_at"), now),
                json.path("log").asText(""),
                names.of(payload.path("user").path("display_name")),
                names.of(payload.path("variable").path("name")),
                names.of(payload.path("access").path("display_name")));
    }

    private String id(ObjectNode json, String field) throws Refusal {
        return names.id(json.path(field))
                .orElseThrow(
                        () -> Refusal.malformed("The activity’s \"%s\" is missing, or is no id.".formatted(field)));
    }

    private static String text(ObjectNode json, String field) throws Refusal {
        return Optional.ofNullable(json.path(field).textValue())
                .orElseThrow(
                        () -> Refusal.malformed("The activity’s \"%s\" is missing, or is no text.".formatted(field)));
    }

    private static State state(String state) {
        return switch (state) {
            case "complete" -> State.COMPLETE;
            case "cancelled" -> State.CANCELLED;
            default -> State.UNDER_WAY;
        };
    }

    private static Result result(JsonNode result) {
        return switch (result.asText("")) {
            case "success" -> Result.SUCCESS;
            case "failure" -> Result.FAILURE;
            default -> Result.UNKNOWN;
        };
    }

    private Optional<String> environment(ObjectNode json) {
        return Stream.of(
                        json.path("environments").path(0),
                        json.path("parameters").path("environment"),
                        json.path("payload").path("environment").path("id"))
                .flatMap(node -> names.of(node).stream())
                .findFirst();
    }

    private static Instant at(JsonNode completed, Instant now) {
        try {
            Instant at = OffsetDateTime.parse(completed.asText("")).toInstant();
            return at.isAfter(now) || at.isBefore(Instant.EPOCH) ? now : at;
        } catch (DateTimeParseException notATime) {
            return now;
        }
    }
}
