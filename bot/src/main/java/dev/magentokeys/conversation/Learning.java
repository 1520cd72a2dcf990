package dev.magentokeys.conversation;

import dev.magentokeys.diagnosis.Case;
import dev.magentokeys.diagnosis.Contrary;
import dev.magentokeys.diagnosis.Diagnosis;
import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Finding;
import dev.magentokeys.diagnosis.Origin;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Adds what a message states to what is known. A fact said twice differently is not overwritten in silence: it becomes a clash to
 * ask about, unless the person corrects it or a log outweighs what was told.
 */
record Learning(List<Finding> accepted, Set<FactName> dropped, Optional<Clash> clash, boolean logOutweighed) {

    record Clash(Finding before, Finding now) {}

    static Learning of(Case known, List<Finding> stated, boolean correcting) {
        Map<FactName, Finding> facts = Diagnosis.facts(known);
        List<Finding> accepted = new ArrayList<>();
        Set<FactName> dropped = EnumSet.noneOf(FactName.class);
        Optional<Clash> clash = Optional.empty();
        boolean outweighed = false;
        for (Finding now : stated) {
            Optional<Finding> before = Optional.ofNullable(facts.get(now.name()));
            switch (before.map(finding -> compare(finding, now, correcting)).orElse(Relation.NEWS)) {
                case NEWS -> accepted.add(now);
                case NOTHING_NEW -> {}
                case OUTWEIGHS -> {
                    outweighed |= now.origin() == Origin.LOG;
                    accepted.add(now);
                    dropped.addAll(Contrary.to(now, known));
                }
                case CLASHES -> clash = clash.or(() -> before.map(finding -> new Clash(finding, now)));
            }
        }
        if (clash.filter(open -> open.now().name() == FactName.SYMPTOM).isPresent()) {
            accepted.removeIf(finding -> finding.name().describesALog());
        }
        if (accepted.stream().anyMatch(finding -> finding.name() == FactName.SYMPTOM)) {
            known.given().keySet().stream()
                    .filter(name ->
                            name.describesALog() && stated.stream().noneMatch(finding -> finding.name() == name))
                    .forEach(dropped::add);
        }
        return new Learning(accepted, dropped, clash, outweighed);
    }

    /** Whether all of it was known. */
    boolean isNothing() {
        return accepted.isEmpty() && clash.isEmpty();
    }

    private enum Relation {
        NEWS,
        NOTHING_NEW,
        OUTWEIGHS,
        CLASHES
    }

    private static Relation compare(Finding before, Finding now, boolean correcting) {
        boolean same = before.value().equalsIgnoreCase(now.value());
        if (same || (now.isUnsure() && !correcting)) {
            return same && isBetterProof(now, before) ? Relation.NEWS : Relation.NOTHING_NEW;
        }
        if (now.name().describesALog() || before.isUnsure() || before.origin() == Origin.INFERRED) {
            return Relation.NEWS;
        }
        if (correcting || isSeen(now) && !isSeen(before) || names(before, now)) {
            return Relation.OUTWEIGHS;
        }
        return now.origin() == Origin.INFERRED ? Relation.NOTHING_NEW : Relation.CLASHES;
    }

    /** What was concluded is now said, or what was said is now seen. */
    private static boolean isBetterProof(Finding now, Finding before) {
        boolean said = before.origin() == Origin.INFERRED && now.origin() != Origin.INFERRED;
        return said || isSeen(now) && !isSeen(before);
    }

    private static boolean isSeen(Finding finding) {
        return finding.origin() == Origin.LOG
                || finding.origin() == Origin.WEBHOOK
                || finding.origin() == Origin.REGISTRY;
    }

    /** The address of somebody who was only named before. */
    private static boolean names(Finding before, Finding now) {
        return now.name().isFreeText()
                && now.value().contains("@")
                && !before.value().contains("@");
    }
}
