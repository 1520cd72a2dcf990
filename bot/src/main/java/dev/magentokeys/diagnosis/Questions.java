package dev.magentokeys.diagnosis;

import static dev.magentokeys.diagnosis.Condition.any;
import static dev.magentokeys.diagnosis.Condition.is;
import static dev.magentokeys.diagnosis.Condition.notKnown;
import static dev.magentokeys.diagnosis.Condition.symptom;
import static dev.magentokeys.diagnosis.FactName.CAN_PAY;
import static dev.magentokeys.diagnosis.FactName.CONTACT_CHANGED;
import static dev.magentokeys.diagnosis.FactName.CREDENTIAL_PLACES;
import static dev.magentokeys.diagnosis.FactName.ENTITLEMENT;
import static dev.magentokeys.diagnosis.FactName.ENVIRONMENT_VARIABLE;
import static dev.magentokeys.diagnosis.FactName.EXTENSION_BUYER;
import static dev.magentokeys.diagnosis.FactName.FAILED_PACKAGE;
import static dev.magentokeys.diagnosis.FactName.INVOICE_OUTSTANDING;
import static dev.magentokeys.diagnosis.FactName.KEY_IN_USE;
import static dev.magentokeys.diagnosis.FactName.KEY_MADE_BY;
import static dev.magentokeys.diagnosis.FactName.NEW_KEY_EXISTS;
import static dev.magentokeys.diagnosis.FactName.OLD_ACCOUNT_ACCESS;
import static dev.magentokeys.diagnosis.FactName.OLD_KEY_EXISTS;
import static dev.magentokeys.diagnosis.FactName.OLD_KEY_STATE;
import static dev.magentokeys.diagnosis.FactName.PACKAGE_CHECK;
import static dev.magentokeys.diagnosis.FactName.PACKAGE_KIND;
import static dev.magentokeys.diagnosis.FactName.SAME_CREDENTIALS;
import static dev.magentokeys.diagnosis.FactName.SYMPTOM;
import static dev.magentokeys.diagnosis.FactName.TRANSFER_KIND;
import static dev.magentokeys.diagnosis.FactName.UNSURE;
import static dev.magentokeys.diagnosis.FactName.WORKS_ELSEWHERE;
import static dev.magentokeys.diagnosis.Question.ask;
import static dev.magentokeys.diagnosis.Question.gives;
import static dev.magentokeys.diagnosis.Question.option;
import static dev.magentokeys.diagnosis.Question.remainder;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every question that can be put before a verdict. Each is put at most once in a conversation. */
public final class Questions {
    private Questions() {}

    private static final Condition CHANGED = is(CONTACT_CHANGED, "yes");
    private static final Condition MAY_HAVE_CHANGED = notKnown(is(CONTACT_CHANGED, "no"));
    private static final Condition ASKED_FOR_A_PACKAGE = symptom(
            Symptom.PACKAGE_FORBIDDEN,
            Symptom.PACKAGE_NOT_FOUND,
            Symptom.PACKAGE_NOT_LISTED,
            Symptom.PACKAGE_WITHDRAWN,
            Symptom.CREDENTIALS_REFUSED);

    private static final Question WHAT_HAPPENS = ask("symptom", SYMPTOM)
            .settling(PACKAGE_KIND)
            .offering(
                    option("package-forbidden", 5, gives(SYMPTOM, "package-forbidden")),
                    option("package-not-found", 4, gives(SYMPTOM, "package-not-found")),
                    option("unauthorized", 3, gives(SYMPTOM, "unauthorized")),
                    option("keys-invalid", 2, gives(SYMPTOM, "keys-invalid")),
                    option("keys-missing", 2, gives(SYMPTOM, "keys-missing")),
                    option("package-not-listed", 2, gives(SYMPTOM, "package-not-listed")),
                    option("repository-forbidden", 1, gives(SYMPTOM, "repository-forbidden")),
                    option("later-phase", 2, gives(SYMPTOM, "later-phase")),
                    option("none", 1, gives(SYMPTOM, "none")),
                    remainder(UNSURE, 2, gives(SYMPTOM, UNSURE)));

    private static final Question TRANSFER = ask("transfer", CONTACT_CHANGED, TRANSFER_KIND)
            .when(notKnown(CHANGED))
            .offering(
                    option("no", 5, gives(CONTACT_CHANGED, "no")),
                    option("same-account", 3, gives(CONTACT_CHANGED, "yes"), gives(TRANSFER_KIND, "same-account")),
                    option("other-account", 3, gives(CONTACT_CHANGED, "yes"), gives(TRANSFER_KIND, "other-account")),
                    option("changed", 2, gives(CONTACT_CHANGED, "yes"), gives(TRANSFER_KIND, UNSURE)),
                    option("project-only", 1, gives(CONTACT_CHANGED, "no"), gives(TRANSFER_KIND, "project-only")),
                    remainder(UNSURE, 1, gives(CONTACT_CHANGED, UNSURE), gives(TRANSFER_KIND, UNSURE)));

    private static final Question TRANSFER_KIND_ALONE = ask("transfer-kind", TRANSFER_KIND)
            .when(CHANGED)
            .offering(
                    option("same-account", 3, gives(TRANSFER_KIND, "same-account")),
                    option("other-account", 3, gives(TRANSFER_KIND, "other-account")),
                    remainder(UNSURE, 2, gives(TRANSFER_KIND, UNSURE)));

    private static final Question WHOSE_KEY = ask("key", KEY_IN_USE, NEW_KEY_EXISTS)
            .settling(KEY_MADE_BY, OLD_KEY_EXISTS)
            .follows("transfer")
            .effort(1.5)
            .offering(
                    option("old-and-new", 4, gives(KEY_IN_USE, "old"), gives(NEW_KEY_EXISTS, "yes"))
                            .offeredWhen(MAY_HAVE_CHANGED),
                    option("old-only", 3, gives(KEY_IN_USE, "old"), gives(NEW_KEY_EXISTS, "no"))
                            .offeredWhen(MAY_HAVE_CHANGED),
                    option("new", 4, gives(KEY_IN_USE, "new")),
                    option("shared", 1, gives(KEY_IN_USE, "other"), gives(KEY_MADE_BY, "shared-access")),
                    option("other", 2, gives(KEY_IN_USE, "other"), gives(KEY_MADE_BY, "no-licence")),
                    remainder(
                            UNSURE,
                            1,
                            gives(KEY_IN_USE, UNSURE),
                            gives(NEW_KEY_EXISTS, UNSURE),
                            gives(KEY_MADE_BY, UNSURE)));

    private static final Question NEW_KEY_ALONE = ask("new-key", NEW_KEY_EXISTS)
            .follows("key")
            .when(any(CHANGED, is(KEY_IN_USE, "old", "other")))
            .offering(yesNoUnsure(NEW_KEY_EXISTS));

    private static final Question OLD_ACCOUNT = ask("old-account", OLD_ACCOUNT_ACCESS, OLD_KEY_STATE)
            .follows("key")
            .when(CHANGED)
            .effort(2)
            .offering(
                    option("enabled", 4, gives(OLD_ACCOUNT_ACCESS, "yes"), gives(OLD_KEY_STATE, "enabled")),
                    option("no", 4, gives(OLD_ACCOUNT_ACCESS, "no"), gives(OLD_KEY_STATE, UNSURE)),
                    option("disabled", 1, gives(OLD_ACCOUNT_ACCESS, "yes"), gives(OLD_KEY_STATE, "disabled")),
                    option("deleted", 1, gives(OLD_ACCOUNT_ACCESS, "yes"), gives(OLD_KEY_STATE, "deleted")),
                    remainder(UNSURE, 1, gives(OLD_ACCOUNT_ACCESS, UNSURE), gives(OLD_KEY_STATE, UNSURE)));

    private static final Question OLD_ACCOUNT_ALONE = ask("old-account-access", OLD_ACCOUNT_ACCESS)
            .follows("old-account")
            .when(CHANGED)
            .offering(yesNoUnsure(OLD_ACCOUNT_ACCESS));

    private static final Question KEY_STATE = ask("old-key-state", OLD_KEY_STATE)
            .when(notKnown(CHANGED))
            .effort(3)
            .offering(
                    option("enabled", 3, gives(OLD_KEY_STATE, "enabled")),
                    option("disabled", 1, gives(OLD_KEY_STATE, "disabled")),
                    option("disabled-by-mistake", 1, gives(OLD_KEY_STATE, "disabled-by-mistake")),
                    option("deleted", 1, gives(OLD_KEY_STATE, "deleted")),
                    remainder(UNSURE, 2, gives(OLD_KEY_STATE, UNSURE)));

    private static final Question BUYER = ask("buyer", EXTENSION_BUYER)
            .effort(2)
            .settling(PACKAGE_KIND)
            .when(notKnown(is(PACKAGE_KIND, "commerce", "open-source")))
            .follows("transfer")
            .offering(
                    option("previous", 2, gives(EXTENSION_BUYER, "previous")).offeredWhen(MAY_HAVE_CHANGED),
                    option("current", 4, gives(EXTENSION_BUYER, "current")),
                    option("other", 3, gives(EXTENSION_BUYER, "other")),
                    option("no-extension", 3, gives(PACKAGE_KIND, "commerce"))
                            .offeredWhen(notKnown(is(PACKAGE_KIND, "extension"))),
                    remainder(UNSURE, 1, gives(EXTENSION_BUYER, UNSURE), gives(PACKAGE_KIND, UNSURE))
                            .offeredWhen(notKnown(is(PACKAGE_KIND, "extension"))),
                    remainder("unsure-who", 1, gives(EXTENSION_BUYER, UNSURE))
                            .offeredWhen(is(PACKAGE_KIND, "extension")));

    private static final Question ANY_OF_THESE = ask(
                    "any-of-these", INVOICE_OUTSTANDING, SAME_CREDENTIALS, CREDENTIAL_PLACES, FAILED_PACKAGE)
            .settling(ENTITLEMENT, ENVIRONMENT_VARIABLE, PACKAGE_CHECK, WORKS_ELSEWHERE)
            .follows("transfer")
            .effort(5)
            .offering(
                    option("invoice", 2, gives(ENTITLEMENT, "invoice"), gives(CAN_PAY, "yes")),
                    option("invoice-unpayable", 1, gives(ENTITLEMENT, "invoice"), gives(CAN_PAY, "no")),
                    option("lapsed", 1, gives(ENTITLEMENT, "lapsed")),
                    option("differ", 2, gives(CREDENTIAL_PLACES, "both"), gives(SAME_CREDENTIALS, "no")),
                    option("nowhere", 1, gives(CREDENTIAL_PLACES, "none")),
                    option("elsewhere", 2, gives(WORKS_ELSEWHERE, "yes")).offeredWhen(symptom(Symptom.UNAUTHORIZED)),
                    option("misspelt", 1, gives(PACKAGE_CHECK, "misspelt")).offeredWhen(ASKED_FOR_A_PACKAGE),
                    option("withdrawn", 1, gives(PACKAGE_CHECK, "withdrawn")).offeredWhen(ASKED_FOR_A_PACKAGE),
                    remainder(
                            "none",
                            4,
                            gives(ENTITLEMENT, "ok"),
                            gives(SAME_CREDENTIALS, "yes"),
                            gives(PACKAGE_CHECK, "right"),
                            gives(WORKS_ELSEWHERE, "no")),
                    remainder(
                            UNSURE,
                            2,
                            gives(ENTITLEMENT, UNSURE),
                            gives(CREDENTIAL_PLACES, UNSURE),
                            gives(SAME_CREDENTIALS, UNSURE),
                            gives(PACKAGE_CHECK, UNSURE),
                            gives(WORKS_ELSEWHERE, UNSURE)));

    private static final Question INVOICE = ask("invoice", INVOICE_OUTSTANDING)
            .settling(ENTITLEMENT)
            .leftoverOf("any-of-these")
            .offering(
                    option("invoice", 2, gives(ENTITLEMENT, "invoice"), gives(CAN_PAY, "yes")),
                    option("invoice-unpayable", 1, gives(ENTITLEMENT, "invoice"), gives(CAN_PAY, "no")),
                    option("lapsed", 1, gives(ENTITLEMENT, "lapsed")),
                    option("no", 4, gives(ENTITLEMENT, "ok")),
                    remainder(UNSURE, 2, gives(ENTITLEMENT, UNSURE)));

    private static final Question PLACES = ask("places", CREDENTIAL_PLACES, SAME_CREDENTIALS)
            .settling(ENVIRONMENT_VARIABLE)
            .leftoverOf("any-of-these")
            .offering(
                    option("same", 3, gives(SAME_CREDENTIALS, "yes")),
                    option("differ", 3, gives(SAME_CREDENTIALS, "no")),
                    option("nowhere", 1, gives(CREDENTIAL_PLACES, "none"))
                            .offeredWhen(notKnown(is(CREDENTIAL_PLACES, "variable", "auth-json", "both"))),
                    remainder(UNSURE, 2, gives(CREDENTIAL_PLACES, UNSURE), gives(SAME_CREDENTIALS, UNSURE)));

    private static final Question PACKAGE = ask("package", FAILED_PACKAGE)
            .settling(PACKAGE_CHECK)
            .leftoverOf("any-of-these")
            .directly(symptom(Symptom.PACKAGE_WITHDRAWN))
            .offering(
                    option("right", 3, gives(PACKAGE_CHECK, "right")),
                    option("misspelt", 1, gives(PACKAGE_CHECK, "misspelt")),
                    option("withdrawn", 1, gives(PACKAGE_CHECK, "withdrawn")),
                    remainder(UNSURE, 2, gives(PACKAGE_CHECK, UNSURE)));

    /** All of them; the order decides between two that settle equally much. */
    public static final List<Question> ALL = List.of(
            WHAT_HAPPENS,
            TRANSFER,
            WHOSE_KEY,
            OLD_ACCOUNT,
            BUYER,
            ANY_OF_THESE,
            TRANSFER_KIND_ALONE,
            NEW_KEY_ALONE,
            OLD_ACCOUNT_ALONE,
            KEY_STATE,
            INVOICE,
            PLACES,
            PACKAGE);

    public static Optional<Question> byId(String id) {
        return ALL.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    private static Question.Option[] yesNoUnsure(FactName fact) {
        return Stream.of("yes", "no", UNSURE)
                .map(value -> value.equals(UNSURE)
                        ? remainder(value, 1, gives(fact, value))
                        : option(value, 3, gives(fact, value)))
                .toArray(Question.Option[]::new);
    }
}
