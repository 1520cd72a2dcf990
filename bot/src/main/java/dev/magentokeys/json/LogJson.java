package dev.magentokeys.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.evidence.LogReading;
import dev.magentokeys.evidence.Sighting;

/** What a log shows, by the names of record. */
public final class LogJson {

    private LogJson() {}

    /** The symptoms, the most telling first, each with the lines that show it. */
    public static ArrayNode symptoms(LogReading reading) {
        ArrayNode symptoms = JsonNodeFactory.instance.arrayNode();
        reading.sightings().forEach(sighting -> symptom(symptoms.addObject(), sighting));
        return symptoms;
    }

    private static void symptom(ObjectNode node, Sighting sighting) {
        node.put("id", sighting.symptom().id());
        node.put("host", sighting.host().orElse(null));
        node.put("package", sighting.packageName().orElse(null));
        node.put("packageKind", sighting.packageKind().map(kind -> kind.id()).orElse(null));
        node.put("version", sighting.version().orElse(null));
        if (sighting.status().isPresent()) {
            node.put("status", sighting.status().getAsInt());
        } else {
            node.putNull("status");
        }
        sighting.lines().forEach(node.putArray("lines")::add);
        node.put("text", sighting.text());
    }
}
