package dev.magentokeys.teams;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.chat.Json;
import dev.magentokeys.delivery.Parcel;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody left a team.
 *
 * @param onceKey names the report across repeated deliveries
 * @param email where Teams told it
 */
record Departure(String onceKey, Person person, Optional<String> email, Instant at) {

    static final String COURIER = "teams-departures";

    Parcel parcel() {
        ObjectNode json = Json.object()
                .put("once", onceKey)
                .put("tenant", person.tenant())
                .put("user", person.user())
                .put("at", at.toString());
        email.ifPresent(address -> json.put("email", address));
        return new Parcel(COURIER, person.place(), json.toString());
    }

    /** Empty when the parcel was not made by {@link #parcel()}. */
    static Optional<Departure> read(Parcel parcel) {
        return Json.read(parcel.body())
                .filter(json -> json.path("at").isTextual())
                .map(json -> new Departure(
                        json.path("once").asText(""),
                        new Person(
                                json.path("tenant").asText(""),
                                json.path("user").asText("")),
                        Json.text(json, "email"),
                        Instant.parse(json.path("at").asText())));
    }
}
