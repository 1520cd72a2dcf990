package dev.magentokeys.chat;

import dev.magentokeys.delivery.CaseChoice;
import java.util.Optional;

/** What a button on a list of cases brings back. */
public final class CaseButton {

    private static final String FRESH = "fresh";
    private static final String CURRENT = "current";
    private static final String ASIDE = "aside:";

    private CaseButton() {}

    public static String write(CaseChoice choice) {
        if (choice instanceof CaseChoice.TakenUp taken) {
            return ASIDE + taken.caseId();
        }
        return choice instanceof CaseChoice.Fresh ? FRESH : CURRENT;
    }

    /** Empty when the value was not written by {@link #write}. */
    public static Optional<CaseChoice> read(String value) {
        return switch (value) {
            case FRESH -> Optional.of(new CaseChoice.Fresh());
            case CURRENT -> Optional.of(new CaseChoice.Current());
            default ->
                value.startsWith(ASIDE)
                        ? Optional.of(new CaseChoice.TakenUp(value.substring(ASIDE.length())))
                        : Optional.empty();
        };
    }
}
