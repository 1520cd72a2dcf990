package dev.magentokeys.conversation;

import dev.magentokeys.conversation.Conversation.Entry;
import dev.magentokeys.diagnosis.Case;
import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Finding;
import dev.magentokeys.diagnosis.Origin;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts what is on record into the case, in place of what was on record before. */
final class Recalling {
    private Recalling() {}

    static Heard of(Conversation current, Message.Recalled recalled) {
        Case known = current.known();
        Set<FactName> before = known.given().values().stream()
                .filter(Recalling::isOnRecord)
                .map(Finding::name)
                .collect(Collectors.toUnmodifiableSet());
        List<Finding> facts = recalled.facts().stream()
                .filter(finding -> known.find(finding.name()).isEmpty() || before.contains(finding.name()))
                .toList();
        Entry entry = new Entry(Optional.empty(), facts, before, Optional.empty());
        Conversation beneath = current.at(current.stage().beneath());
        List<FactName> learned = facts.stream().map(Finding::name).toList();
        return new Heard(beneath.with(entry), List.of(), learned, Optional.empty(), true);
    }

    private static boolean isOnRecord(Finding finding) {
        return finding.origin() == Origin.REGISTRY;
    }
}
