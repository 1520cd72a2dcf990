package dev.magentokeys.conversation;

import dev.magentokeys.conversation.Conversation.Entry;
import dev.magentokeys.conversation.Heard.Corrected;
import dev.magentokeys.diagnosis.Case;
import dev.magentokeys.diagnosis.Diagnosis;
import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Finding;
import dev.magentokeys.diagnosis.Origin;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Takes a correction in words: the later statement holds, whatever says the contrary goes, and the reply tells what that did. */
final class Correcting {
    private Correcting() {}

    private static final List<FactName> OF_WHICH_THERE_ARE_TWO =
            List.of(FactName.KEY_IN_USE, FactName.PREVIOUS_CONTACT, FactName.CURRENT_CONTACT);

    /** The facts that hold from now on. */
    static Heard take(Conversation current, List<Finding> now) {
        Learning learning = Learning.of(current.known(), now, true);
        Entry entry = new Entry(Optional.empty(), learning.accepted(), learning.dropped(), Optional.empty());
        List<FactName> learned = now.stream().map(Finding::name).toList();
        Corrected corrected = corrected(learning, Diagnosis.of(current.known()));
        return new Heard(current.with(entry), List.of(corrected), learned, Optional.empty(), false);
    }

    /** What is said of it. */
    static Corrected corrected(Learning learning, Diagnosis before) {
        return new Corrected(learning.accepted().stream()
                .map(now -> new Change(before, now.name(), Optional.of(now), learning.dropped()))
                .toList());
    }

    /** "No, the other one": of exactly two keys or contacts that are known. */
    static Heard other(Conversation current) {
        Diagnosis known = Diagnosis.of(current.known());
        Optional<FactName> picked = lastPick(current);
        if (picked.isPresent()) {
            return ChangeTalk.begin(current, picked.orElseThrow());
        }
        Set<FactName> meant = meant(current, known);
        if (meant.isEmpty()) {
            return Misunderstanding.of(current);
        }
        if (meant.equals(Set.of(FactName.KEY_IN_USE))) {
            return otherKey(known)
                    .map(key -> both(take(current, List.of(key)), current, known))
                    .orElseGet(() -> ChangeTalk.begin(current, FactName.KEY_IN_USE));
        }
        if (!meant.contains(FactName.KEY_IN_USE)) {
            return meant.size() == 2
                    ? take(current, swapped(current.known()))
                    : ChangeTalk.begin(current, meant.iterator().next());
        }
        return Heard.noting(current, new Heard.FactList("note.which-one", List.copyOf(meant)));
    }

    /** What the last answer chose of more than yes and no, where it was neither a key nor a contact. */
    private static Optional<FactName> lastPick(Conversation current) {
        List<Entry> entries = current.entries();
        List<FactName> last = entries.isEmpty()
                ? List.of()
                : entries.get(entries.size() - 1).learned().stream()
                        .filter(finding -> finding.origin() == Origin.USER && !finding.isUnsure())
                        .map(Finding::name)
                        .toList();
        return last.stream().anyMatch(OF_WHICH_THERE_ARE_TWO::contains)
                ? Optional.empty()
                : last.stream()
                        .filter(name -> !name.isFreeText() && !name.isYesNo() && !name.isSymptom())
                        .findFirst();
    }

    /** That there are two keys was partly concluded from which one is in use; it stays so whichever it is. */
    private static Heard both(Heard taken, Conversation current, Diagnosis known) {
        Entry last = taken.after().entries().get(current.entries().size());
        List<Finding> learned = new ArrayList<>(last.learned());
        Stream.of(FactName.OLD_KEY_EXISTS, FactName.NEW_KEY_EXISTS)
                .flatMap(name -> known.find(name).stream())
                .forEach(learned::add);
        Conversation after = current.with(new Entry(Optional.empty(), learned, last.dropped(), Optional.empty()));
        return new Heard(after, taken.notes(), taken.learned(), taken.guide(), taken.whole());
    }

    /** What the last message told of them; else all of them that are known. */
    private static Set<FactName> meant(Conversation current, Diagnosis known) {
        Set<FactName> all = known(OF_WHICH_THERE_ARE_TWO.stream(), known);
        List<Entry> entries = current.entries();
        Set<FactName> last = entries.isEmpty()
                ? EnumSet.noneOf(FactName.class)
                : known(
                        entries.get(entries.size() - 1).learned().stream()
                                .map(Finding::name)
                                .filter(all::contains),
                        known);
        if (last.contains(FactName.PREVIOUS_CONTACT) || last.contains(FactName.CURRENT_CONTACT)) {
            last.addAll(known(Stream.of(FactName.PREVIOUS_CONTACT, FactName.CURRENT_CONTACT), known));
        }
        return last.isEmpty() ? all : last;
    }

    private static Set<FactName> known(Stream<FactName> names, Diagnosis known) {
        Set<FactName> found = EnumSet.noneOf(FactName.class);
        names.filter(name -> known.find(name).filter(fact -> !fact.isUnsure()).isPresent())
                .forEach(found::add);
        return found;
    }

    private static Optional<Finding> otherKey(Diagnosis known) {
        boolean two = isYes(FactName.OLD_KEY_EXISTS, known) && isYes(FactName.NEW_KEY_EXISTS, known);
        return known.find(FactName.KEY_IN_USE)
                .map(Finding::value)
                .filter(key -> two && !key.equals("other"))
                .map(key -> key.equals("old") ? "new" : "old")
                .map(key -> new Finding(FactName.KEY_IN_USE, key, Origin.USER, ""));
    }

    private static boolean isYes(FactName name, Diagnosis known) {
        return known.find(name).filter(fact -> fact.value().equals("yes")).isPresent();
    }

    private static List<Finding> swapped(Case known) {
        return Stream.of(FactName.PREVIOUS_CONTACT, FactName.CURRENT_CONTACT)
                .flatMap(name -> known.find(name).stream())
                .map(finding -> new Finding(
                        finding.name() == FactName.PREVIOUS_CONTACT
                                ? FactName.CURRENT_CONTACT
                                : FactName.PREVIOUS_CONTACT,
                        finding.value(),
                        Origin.USER,
                        ""))
                .toList();
    }
}
