package dev.magentokeys.understanding;

import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Finding;
import dev.magentokeys.diagnosis.Origin;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The facts found so far in one message; the first finding for a fact stays. */
final class Facts {
    private final Map<FactName, Finding> found = new EnumMap<>(FactName.class);
    private boolean dateOpen;

    void add(Finding finding) {
        found.putIfAbsent(finding.name(), finding);
    }

    void add(FactName name, String value, Origin origin, String quote) {
        if (name.allows(value)) {
            add(new Finding(name, value, origin, quote));
        }
    }

    /** Notes whether a date can be read in two ways. */
    void leaveOpen(boolean date) {
        dateOpen = date;
    }

    boolean isDateOpen() {
        return dateOpen;
    }

    void remove(FactName name) {
        found.remove(name);
    }

    boolean has(FactName name) {
        return found.containsKey(name);
    }

    Optional<String> value(FactName name) {
        return Optional.ofNullable(found.get(name)).map(Finding::value);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<Finding> all() {
        return List.copyOf(found.values());
    }
}
