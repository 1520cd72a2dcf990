package dev.magentokeys.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.alerts.Judgement;
import dev.magentokeys.alerts.OldKey;
import dev.magentokeys.alerts.Step;
import dev.magentokeys.diagnosis.Ids;

/** What follows from a transfer, for programs: entries by their ids. */
final class JudgementJson {

    private JudgementJson() {}

    static void put(ObjectNode node, Judgement judgement) {
        node.put("outcome", Ids.kebab(judgement.outcome()));
        ArrayNode keys = node.putArray("keys");
        judgement.keys().forEach(key -> put(keys.addObject(), key));
        ArrayNode extensions = node.putArray("extensions");
        judgement.extensions().forEach(extension -> extensions.add(extension.packageName()));
        ArrayNode steps = node.putArray("steps");
        judgement.steps().forEach(step -> put(steps.addObject(), step));
        ArrayNode blind = node.putArray("unknown");
        judgement.blind().forEach(environment -> blind.add(environment.id()));
    }

    private static void put(ObjectNode node, OldKey key) {
        node.put("key", key.id().key()).put("licence", key.id().licence());
        ArrayNode uses = node.putArray("uses");
        key.uses()
                .forEach(use -> uses.addObject()
                        .put("environment", use.environment().id())
                        .put("place", Ids.kebab(use.place()))
                        .put("level", Ids.kebab(use.level())));
    }

    private static void put(ObjectNode node, Step step) {
        node.put("task", Ids.kebab(step.task())).put("actor", Ids.kebab(step.actor()));
        step.contact().ifPresent(contact -> node.put("contact", contact));
    }
}
