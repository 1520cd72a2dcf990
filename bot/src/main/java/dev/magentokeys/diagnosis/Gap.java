package dev.magentokeys.diagnosis;

import java.util.Optional;
import java.util.Set;

/**
 * One thing that keeps a cause from being shown.
 *
 * @param wanted the values that the cause needs; for one that must not be, the values that stand against it
 * @param mustNotBe the cause holds only as long as the fact is not known to have one of these values
 * @param found what is known instead, or "unsure"; empty when nothing is known
 */
public record Gap(FactName fact, Set<String> wanted, boolean mustNotBe, Optional<Finding> found) {

    /** Known to be otherwise, which excludes the cause; else it is not known. */
    public boolean isAgainst() {
        return found.filter(finding -> !finding.isUnsure()).isPresent();
    }
}
