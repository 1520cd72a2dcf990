package dev.magentokeys.measuring;

import dev.magentokeys.diagnosis.Finding;
import dev.magentokeys.understanding.Understood;
import java.util.List;
import java.util.Optional;

/** One message beside what was understood of it. */
public record Outcome(Labelled message, Understood understood, int redactions) {

    boolean rightAct() {
        return expected().acts().contains(understood.act().id());
    }

    boolean rightGuide() {
        return understood.guide().equals(expected().guide());
    }

    boolean rightLanguage() {
        return understood.language() == message.language();
    }

    boolean masked() {
        return redactions >= expected().redactions();
    }

    /** What was read of what labels speak of; details are for texts and labelled only where asked for. */
    List<Finding> read() {
        return understood.facts().stream()
                .filter(finding -> !finding.name().isDetail()
                        || expected().facts().containsKey(finding.name().id()))
                .toList();
    }

    /** Facts that were read and are right. */
    long right() {
        return read().stream().filter(this::isRight).count();
    }

    /** Facts that must be read and were, rightly. */
    long hit() {
        return read().stream()
                .filter(finding ->
                        isRight(finding) && expected().needs(finding.name().id()))
                .count();
    }

    long needed() {
        return expected().facts().keySet().stream().filter(expected()::needs).count();
    }

    /** Whether act, facts and guide are all as labelled. */
    public boolean isExact() {
        return rightAct() && rightGuide() && masked() && wrong().isEmpty() && hit() == needed();
    }

    /** Facts that were read and should not have been, or have a wrong value. */
    public List<Finding> wrong() {
        return read().stream().filter(finding -> !isRight(finding)).toList();
    }

    /** Names of facts that must be read and were not. */
    public List<String> missed() {
        return expected().facts().keySet().stream()
                .filter(expected()::needs)
                .filter(name -> value(name).isEmpty())
                .sorted()
                .toList();
    }

    private Optional<Finding> value(String name) {
        return understood.facts().stream()
                .filter(finding -> finding.name().id().equals(name))
                .findFirst();
    }

    private boolean isRight(Finding finding) {
        return expected().isRight(finding.name().id(), finding.value());
    }

    private Expected expected() {
        return message.expected();
    }
}
