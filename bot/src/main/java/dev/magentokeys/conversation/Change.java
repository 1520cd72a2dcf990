package dev.magentokeys.conversation;

import dev.magentokeys.conversation.Conversation.Entry;
import dev.magentokeys.diagnosis.Case;
import dev.magentokeys.diagnosis.Contrary;
import dev.magentokeys.diagnosis.Diagnosis;
import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Finding;
import dev.magentokeys.diagnosis.Origin;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One fact of a case set by hand: to another value, or taken back. What else was given and says the contrary goes with it.
 *
 * @param before the case as it was judged
 * @param dropped given facts that no longer stand
 */
record Change(Diagnosis before, FactName name, Optional<Finding> now, Set<FactName> dropped) {

    static Change of(Case known, Message.Changed changed) {
        FactName name = changed.fact();
        Optional<Finding> now =
                changed.value().map(value -> new Finding(name, Quotes.cut(value.strip()), Origin.USER, ""));
        Set<FactName> dropped = now.map(finding -> Contrary.to(finding, known)).orElseGet(() -> saying(name, known));
        return new Change(Diagnosis.of(known), name, now, dropped);
    }

    /** The given facts that each say by themselves what the fact is. */
    private static Set<FactName> saying(FactName name, Case known) {
        return known.given().values().stream()
                .filter(given -> Diagnosis.facts(Case.EMPTY.with(given)).containsKey(name))
                .map(Finding::name)
                .collect(Collectors.toSet());
    }

    private static boolean isSame(Finding one, Finding other) {
        return one.value().equals(other.value());
    }

    Optional<Finding> was() {
        return before.find(name);
    }

    /** Whether it leaves the case as it is: the value stands already, or it follows from several others together. */
    boolean isNothing() {
        return now.isEmpty()
                ? dropped.isEmpty()
                : was().filter(finding -> isSame(finding, now.orElseThrow())).isPresent();
    }

    Entry entry() {
        return new Entry(Optional.empty(), now.stream().toList(), dropped, Optional.empty());
    }

    List<FactName> learned() {
        return now.map(Finding::name).stream().toList();
    }

    /** What does not stand any more beside the fact itself. */
    List<FactName> alongWithIt() {
        return dropped.stream().filter(fact -> fact != name).toList();
    }
}
