package dev.magentokeys.conversation;

import dev.magentokeys.conversation.Conversation.Entry;
import dev.magentokeys.diagnosis.Case;
import dev.magentokeys.diagnosis.Cause;
import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Finding;
import dev.magentokeys.diagnosis.Origin;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A case that was put aside: its facts without the words that gave them, but for the line or the words that tell what fails.
 *
 * @param facts the value of each fact that was given, by where it came from
 * @param seen the words that tell what fails; may be empty
 */
public record Parked(Map<Origin, Map<FactName, String>> facts, String seen, Set<Cause> tried) {

    static Parked of(Case known) {
        Map<Origin, Map<FactName, String>> facts = new EnumMap<>(Origin.class);
        known.given()
                .values()
                .forEach(finding -> facts.computeIfAbsent(finding.origin(), from -> new EnumMap<>(FactName.class))
                        .put(finding.name(), finding.value()));
        String seen = known.find(FactName.SYMPTOM).map(Finding::quote).orElse("");
        return new Parked(Collections.unmodifiableMap(facts), seen, known.tried());
    }

    /** The entries that make the same case again; questions that were passed over may be put again. */
    List<Entry> entries() {
        List<Cause> causes = List.copyOf(tried);
        List<Entry> entries = new ArrayList<>();
        causes.stream()
                .limit(Math.max(0, causes.size() - 1))
                .map(cause -> new Entry(Optional.empty(), List.of(), Set.of(), Optional.of(cause)))
                .forEach(entries::add);
        Optional<Cause> last = causes.isEmpty() ? Optional.empty() : Optional.of(causes.get(causes.size() - 1));
        entries.add(new Entry(Optional.empty(), findings(), Set.of(), last));
        return entries;
    }

    private List<Finding> findings() {
        return facts.entrySet().stream()
                .flatMap(from -> from.getValue().entrySet().stream()
                        .map(fact -> new Finding(fact.getKey(), fact.getValue(), from.getKey(), quote(fact.getKey()))))
                .toList();
    }

    private String quote(FactName name) {
        return Stream.of(seen)
                .filter(words -> name == FactName.SYMPTOM)
                .findFirst()
                .orElse("");
    }
}
