package dev.magentokeys.diagnosis;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was given in another fact's words and cannot be so, or need not be so any more, together with a finding. */
public final class Contrary {
    private Contrary() {}

    public static Set<FactName> to(Finding now, Case known) {
        Set<FactName> contrary = EnumSet.noneOf(FactName.class);
        Map<FactName, Finding> before =
                known.find(now.name()).map(Contrary::alone).orElse(Map.of());
        for (Finding given : known.given().values()) {
            boolean denies = Optional.ofNullable(alone(given).get(now.name()))
                    .filter(implied -> !implied.value().equals(now.value()))
                    .isPresent();
            if (given.name() != now.name() && (denies || isLeftOpenBy(before, given))) {
                contrary.add(given.name());
            }
        }
        return contrary;
    }

    /** Nobody knew it because of what was said before: now somebody may. */
    private static boolean isLeftOpenBy(Map<FactName, Finding> before, Finding given) {
        return given.isUnsure()
                && Optional.ofNullable(before.get(given.name()))
                        .filter(Finding::isUnsure)
                        .isPresent();
    }

    /** What one finding alone makes of all facts. */
    private static Map<FactName, Finding> alone(Finding given) {
        return Diagnosis.facts(Case.EMPTY.with(given));
    }
}
