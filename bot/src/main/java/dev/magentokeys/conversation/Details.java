package dev.magentokeys.conversation;

import dev.magentokeys.diagnosis.Diagnosis;
import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Path;
import java.util.List;

/** What the text of a path names, and one skippable form of at most four inputs asks for. */
final class Details {
    private Details() {}

    private static final List<FactName> FOR_A_TICKET = List.of(
            FactName.PREVIOUS_CONTACT, FactName.CURRENT_CONTACT, FactName.CLOUD_PROJECT, FactName.FAILING_SINCE);
    private static final List<FactName> FOR_A_KEY =
            List.of(FactName.PREVIOUS_CONTACT, FactName.CURRENT_CONTACT, FactName.CLOUD_PROJECT, FactName.ENVIRONMENT);
    private static final List<FactName> FOR_COMMANDS = List.of(FactName.CLOUD_PROJECT, FactName.ENVIRONMENT);

    /** The details that are not known, in the order in which the form asks for them. */
    static List<FactName> missing(Path path, Diagnosis diagnosis) {
        return of(path).stream().filter(name -> diagnosis.find(name).isEmpty()).toList();
    }

    private static List<FactName> of(Path path) {
        return switch (path) {
            case SUPPORT_TICKET, ACCOUNT_TEAM, MARKETPLACE_SUPPORT -> FOR_A_TICKET;
            case DISABLE_OLD_KEY -> FOR_A_KEY;
            case SET_CREDENTIALS, CREATE_KEYS, PRIMARY_CONTACT_KEYS, ONE_PLACE, ENABLE_KEY -> FOR_COMMANDS;
            case OTHER_ARTICLE, WAIT_AND_STATUS, PAY_INVOICE, CHECK_PACKAGE -> List.of();
        };
    }
}
