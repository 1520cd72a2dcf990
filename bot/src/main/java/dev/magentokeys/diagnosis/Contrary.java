package dev.magentokeys.diagnosis;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What was given in another fact's words and cannot be so together with a finding. */
public final class Contrary {
    private Contrary() {}

    public static Set<FactName> to(Finding now, Case known) {
        Set<FactName> contrary = EnumSet.noneOf(FactName.class);
        for (Finding given : known.given().values()) {
            Optional<Finding> implied =
                    Optional.ofNullable(Diagnosis.facts(Case.EMPTY.with(given)).get(now.name()));
            if (given.name() != now.name()
                    && implied.filter(finding -> !finding.value().equals(now.value()))
                            .isPresent()) {
                contrary.add(given.name());
            }
        }
        return contrary;
    }
}
