package dev.magentokeys.diagnosis;

import static dev.magentokeys.diagnosis.Condition.all;
import static dev.magentokeys.diagnosis.Condition.is;
import static dev.magentokeys.diagnosis.Derivation.definition;
import static dev.magentokeys.diagnosis.Derivation.inference;
import static dev.magentokeys.diagnosis.FactName.CAN_PAY;
import static dev.magentokeys.diagnosis.FactName.CONTACT_CHANGED;
import static dev.magentokeys.diagnosis.FactName.CREDENTIAL_PLACES;
import static dev.magentokeys.diagnosis.FactName.ENTITLEMENT;
import static dev.magentokeys.diagnosis.FactName.ENVIRONMENT_VARIABLE;
import static dev.magentokeys.diagnosis.FactName.EXTENSION_BUYER;
import static dev.magentokeys.diagnosis.FactName.INVOICE_OUTSTANDING;
import static dev.magentokeys.diagnosis.FactName.KEY_IN_USE;
import static dev.magentokeys.diagnosis.FactName.KEY_MADE_BY;
import static dev.magentokeys.diagnosis.FactName.NEW_KEY_EXISTS;
import static dev.magentokeys.diagnosis.FactName.OLD_ACCOUNT_ACCESS;
import static dev.magentokeys.diagnosis.FactName.OLD_KEY_EXISTS;
import static dev.magentokeys.diagnosis.FactName.OLD_KEY_STATE;
import static dev.magentokeys.diagnosis.FactName.PACKAGE_KIND;
import static dev.magentokeys.diagnosis.FactName.PREVIOUS_CONTACT_LEFT;
import static dev.magentokeys.diagnosis.FactName.SAME_CREDENTIALS;
import static dev.magentokeys.diagnosis.FactName.SHARED_ACCESS_KEY;
import static dev.magentokeys.diagnosis.FactName.TRANSFER_KIND;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What follows from the facts of a case. A definition says the same thing in another fact's words and keeps the origin; an
 * inference concludes something that nobody said, and its rule is named. What was seen or told is never overwritten.
 */
final class Derivations {
    private Derivations() {}

    private static final List<Derivation> FROM_ANSWERS = List.of(
            definition(is(INVOICE_OUTSTANDING, "yes"), ENTITLEMENT, "invoice"),
            definition(is(INVOICE_OUTSTANDING, "no"), ENTITLEMENT, "ok"),
            definition(is(INVOICE_OUTSTANDING, "unsure"), ENTITLEMENT, "unsure"),
            definition(is(ENTITLEMENT, "invoice"), INVOICE_OUTSTANDING, "yes"),
            definition(is(ENTITLEMENT, "ok"), INVOICE_OUTSTANDING, "no"),
            definition(is(ENTITLEMENT, "unsure"), INVOICE_OUTSTANDING, "unsure"),
            definition(is(SHARED_ACCESS_KEY, "yes"), KEY_MADE_BY, "shared-access"),
            definition(is(KEY_MADE_BY, "shared-access"), SHARED_ACCESS_KEY, "yes"),
            definition(is(KEY_MADE_BY, "licence-owner", "no-licence"), SHARED_ACCESS_KEY, "no"),
            definition(is(TRANSFER_KIND, "same-account", "other-account"), CONTACT_CHANGED, "yes"),
            definition(is(TRANSFER_KIND, "project-only"), CONTACT_CHANGED, "no"),
            definition(is(KEY_IN_USE, "old"), OLD_KEY_EXISTS, "yes"),
            definition(is(KEY_IN_USE, "new"), NEW_KEY_EXISTS, "yes"),
            definition(is(EXTENSION_BUYER, "previous", "current", "other"), PACKAGE_KIND, "extension"),
            definition(is(ENVIRONMENT_VARIABLE, "differs"), SAME_CREDENTIALS, "no"),
            definition(is(CREDENTIAL_PLACES, "variable", "auth-json"), SAME_CREDENTIALS, "yes"),
            definition(is(OLD_ACCOUNT_ACCESS, "no"), OLD_KEY_STATE, "unsure"),
            definition(is(CREDENTIAL_PLACES, "none"), SAME_CREDENTIALS, "unsure"),
            definition(is(SAME_CREDENTIALS, "yes"), ENVIRONMENT_VARIABLE, "same"),
            inference("a-colleague-or-agency-has-no-licence", is(KEY_IN_USE, "other"), KEY_MADE_BY, "no-licence"),
            inference("an-owner-makes-his-own-key", is(KEY_IN_USE, "old", "new"), KEY_MADE_BY, "licence-owner"),
            inference(
                    "only-the-owner-sees-invoices",
                    all(is(PREVIOUS_CONTACT_LEFT, "yes"), is(CONTACT_CHANGED, "no"), is(OLD_ACCOUNT_ACCESS, "no")),
                    CAN_PAY,
                    "no"));

    private static final List<Derivation> ALL =
            Stream.of(Fetches.DERIVATIONS, FROM_ANSWERS).flatMap(List::stream).toList();

    static List<Condition> premises() {
        return ALL.stream().map(Derivation::when).toList();
    }

    /** The given facts and all that follows from them. */
    static Map<FactName, Finding> complete(Map<FactName, Finding> given) {
        Map<FactName, Finding> facts = new EnumMap<>(FactName.class);
        facts.putAll(given);
        Knowledge sofar = new Knowledge(facts, Set.of());
        int before;
        do {
            before = facts.size();
            ALL.forEach(derivation -> derive(derivation, sofar));
        } while (facts.size() > before);
        return facts;
    }

    private static void derive(Derivation derivation, Knowledge sofar) {
        if (sofar.facts().containsKey(derivation.fact())) {
            return;
        }
        Judged premise = sofar.judge(derivation.when());
        if (premise.isTrue()) {
            sofar.facts().put(derivation.fact(), conclusion(derivation, premise, sofar.facts()));
        }
    }

    private static Finding conclusion(Derivation derivation, Judged premise, Map<FactName, Finding> facts) {
        if (derivation.inference()) {
            return new Finding(derivation.fact(), derivation.value(), Origin.INFERRED, derivation.rule());
        }
        Finding said =
                Objects.requireNonNull(facts.get(premise.carriedBy().iterator().next()));
        return new Finding(derivation.fact(), derivation.value(), said.origin(), said.quote());
    }
}
