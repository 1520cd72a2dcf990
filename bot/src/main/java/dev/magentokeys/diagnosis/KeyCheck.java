package dev.magentokeys.diagnosis;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A check that people can run themselves: the package that failed is fetched once with each key, and what the repository answers
 * is compared. It is never asked for; it is offered where it would settle what the next question asks.
 *
 * @param fetches the facts that it gives, one for each key, the former contact's first
 */
public record KeyCheck(List<FactName> fetches) {

    /** Every fact that a check can give. */
    public static final Set<FactName> FACTS =
            Set.of(FactName.OLD_KEY_FETCH, FactName.NEW_KEY_FETCH, FactName.USED_KEY_FETCH);

    private static final List<FactName> BOTH_KEYS = List.of(FactName.OLD_KEY_FETCH, FactName.NEW_KEY_FETCH);

    /** What an answer of the repository can decide, though nobody knows it by heart. */
    private static final Set<FactName> DECIDED = EnumSet.of(
            FactName.KEY_IN_USE,
            FactName.NEW_KEY_EXISTS,
            FactName.OLD_KEY_STATE,
            FactName.ENTITLEMENT,
            FactName.INVOICE_OUTSTANDING,
            FactName.EXTENSION_BUYER,
            FactName.PACKAGE_CHECK,
            FactName.WORKS_ELSEWHERE);

    /** The questions that it can spare: whose key is used, how the keys stand, whether the account has the right. */
    private static final Set<String> SPARES =
            Set.of("key", "new-key", "old-account", "old-key-state", "any-of-these", "invoice");

    private static final Set<FactName> UNSURE_OF =
            EnumSet.of(FactName.KEY_IN_USE, FactName.OLD_KEY_STATE, FactName.ENTITLEMENT);

    private static final Set<Cause> PROVABLE = EnumSet.of(
            Cause.OWNERSHIP_CONFLICT,
            Cause.LICENCE_MOVED,
            Cause.NOT_ENTITLED_ACCOUNT,
            Cause.EXTENSION_OTHER_ACCOUNT,
            Cause.SPLIT_CREDENTIALS,
            Cause.KEYS_INVALID,
            Cause.ENTITLEMENT_EXPIRED,
            Cause.UNDETERMINED);

    private static final Set<String> SYMPTOMS = Stream.of(
                    Symptom.PACKAGE_FORBIDDEN,
                    Symptom.PACKAGE_NOT_FOUND,
                    Symptom.PACKAGE_NOT_LISTED,
                    Symptom.UNAUTHORIZED,
                    Symptom.CREDENTIALS_REFUSED)
            .map(Symptom::id)
            .collect(Collectors.toUnmodifiableSet());

    /** The check that fits a case, as far as its keys were not all tried yet. */
    public static Optional<KeyCheck> of(Diagnosis diagnosis) {
        if (!is(diagnosis, FactName.SYMPTOM, SYMPTOMS) || is(diagnosis, FactName.KEY_IN_USE, Set.of("other"))) {
            return Optional.empty();
        }
        boolean two = is(diagnosis, FactName.CONTACT_CHANGED, Set.of("yes"))
                && !is(diagnosis, FactName.NEW_KEY_EXISTS, Set.of("no"));
        return Optional.of(new KeyCheck(two ? BOTH_KEYS : List.of(FactName.USED_KEY_FETCH)))
                .filter(check -> check.fetches().stream()
                        .anyMatch(fetch -> diagnosis.find(fetch).isEmpty()));
    }

    /** Whether it would settle what is asked next, what the person could not answer, or what the verdict rests on. */
    public static boolean wouldSettle(Diagnosis diagnosis) {
        return of(diagnosis).isPresent() && (spares(diagnosis) || proves(diagnosis));
    }

    private static boolean spares(Diagnosis diagnosis) {
        return diagnosis.next().isPresent()
                && (diagnosis.next().map(Question::id).filter(SPARES::contains).isPresent()
                        || UNSURE_OF.stream().anyMatch(fact -> is(diagnosis, fact, Set.of(FactName.UNSURE))));
    }

    private static boolean proves(Diagnosis diagnosis) {
        return diagnosis
                .verdict()
                .map(Verdict::cause)
                .filter(PROVABLE::contains)
                .isPresent();
    }

    /** What a person did not know and what is open again once a key was tried. */
    public static Set<FactName> reopened(Case known) {
        return DECIDED.stream()
                .filter(fact -> known.find(fact).filter(Finding::isUnsure).isPresent())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FactName.class)));
    }

    private static boolean is(Diagnosis diagnosis, FactName fact, Set<String> values) {
        return diagnosis.find(fact).map(Finding::value).filter(values::contains).isPresent();
    }
}
