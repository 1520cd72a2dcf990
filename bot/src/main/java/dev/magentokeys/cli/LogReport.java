package dev.magentokeys.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.diagnosis.Case;
import dev.magentokeys.diagnosis.Diagnosis;
import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Status;
import dev.magentokeys.evidence.LogFacts;
import dev.magentokeys.evidence.LogReading;
import dev.magentokeys.json.LogJson;
import dev.magentokeys.json.ReplyJson;

/** What one log proves, as the object of record. */
record LogReport(String source, LogReading reading) {

    private Diagnosis diagnosis() {
        return Diagnosis.of(Case.EMPTY.with(LogFacts.of(reading)));
    }

    String json() {
        Diagnosis diagnosis = diagnosis();
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("source", source);
        node.set("symptoms", LogJson.symptoms(reading));
        node.put("phase", reading.phase().id()).put("interactive", reading.interactive());
        node.put("composer", reading.composer().orElse(null));
        node.put("redactions", reading.redactions());
        ArrayNode causes = node.putArray("causes");
        diagnosis.standings().stream()
                .filter(standing -> standing.status() != Status.EXCLUDED
                        && !reading.sightings().isEmpty())
                .forEach(standing -> causes.addObject()
                        .put("id", standing.cause().id())
                        .put("status", standing.status().id()));
        node.set("verdict", diagnosis.verdict().map(ReplyJson::verdict).orElse(null));
        node.put("asks", diagnosis.asks().map(FactName::id).orElse(null));
        return ReplyJson.line(node);
    }
}
