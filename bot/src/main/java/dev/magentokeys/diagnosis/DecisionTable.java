package dev.magentokeys.diagnosis;

import static dev.magentokeys.diagnosis.Condition.all;
import static dev.magentokeys.diagnosis.Condition.any;
import static dev.magentokeys.diagnosis.Condition.inferred;
import static dev.magentokeys.diagnosis.Condition.is;
import static dev.magentokeys.diagnosis.Condition.notKnown;
import static dev.magentokeys.diagnosis.Condition.symptom;
import static dev.magentokeys.diagnosis.Condition.unsaid;
import static dev.magentokeys.diagnosis.FactName.CAN_PAY;
import static dev.magentokeys.diagnosis.FactName.COMPOSER_VERSION;
import static dev.magentokeys.diagnosis.FactName.CONTACT_CHANGED;
import static dev.magentokeys.diagnosis.FactName.CREDENTIAL_PLACES;
import static dev.magentokeys.diagnosis.FactName.ENTITLEMENT;
import static dev.magentokeys.diagnosis.FactName.ENVIRONMENT_VARIABLE;
import static dev.magentokeys.diagnosis.FactName.EXTENSION_BUYER;
import static dev.magentokeys.diagnosis.FactName.KEYS_TRANSFERRED;
import static dev.magentokeys.diagnosis.FactName.KEY_IN_USE;
import static dev.magentokeys.diagnosis.FactName.KEY_MADE_BY;
import static dev.magentokeys.diagnosis.FactName.NEW_KEY_EXISTS;
import static dev.magentokeys.diagnosis.FactName.OLD_ACCOUNT_ACCESS;
import static dev.magentokeys.diagnosis.FactName.OLD_KEY_STATE;
import static dev.magentokeys.diagnosis.FactName.PACKAGE_CHECK;
import static dev.magentokeys.diagnosis.FactName.PACKAGE_KIND;
import static dev.magentokeys.diagnosis.FactName.SAME_CREDENTIALS;
import static dev.magentokeys.diagnosis.FactName.SYMPTOM;
import static dev.magentokeys.diagnosis.FactName.TICKET_POSSIBLE;
import static dev.magentokeys.diagnosis.FactName.TRANSFER_KIND;
import static dev.magentokeys.diagnosis.FactName.USED_KEY_FETCH;
import static dev.magentokeys.diagnosis.FactName.WORKS_ELSEWHERE;
import static dev.magentokeys.diagnosis.Fetches.*;
import static dev.magentokeys.diagnosis.Row.cure;
import static dev.magentokeys.diagnosis.Row.cureWhen;
import static dev.magentokeys.diagnosis.Symptom.*;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rules, in their order. The verdict is the first row that holds among those not waiting for an earlier row that
 * something points to and that an answer can still make true.
 */
final class DecisionTable {
    private DecisionTable() {}

    private static final Condition REFUSED_OR_NOT_LISTED =
            symptom(PACKAGE_FORBIDDEN, PACKAGE_NOT_FOUND, REPOSITORY_FORBIDDEN, PACKAGE_NOT_LISTED);
    private static final Condition CHANGED = is(CONTACT_CHANGED, "yes");
    private static final Condition NOT_CHANGED = is(CONTACT_CHANGED, "no");
    private static final Condition TWO_PLACES =
            any(is(CREDENTIAL_PLACES, "both"), is(SAME_CREDENTIALS, "no"), is(ENVIRONMENT_VARIABLE, "yes", "differs"));
    private static final Condition ANOTHER_MAGEID = is(TRANSFER_KIND, "other-account");
    private static final Condition ANOTHER_PERSONS_KEY =
            any(is(KEY_IN_USE, "other"), is(KEY_MADE_BY, "shared-access", "no-licence"));
    private static final Condition EXTENSION_FAILS =
            all(symptom(PACKAGE_FORBIDDEN, PACKAGE_NOT_FOUND), is(PACKAGE_KIND, "extension"));
    private static final Condition OLD_KEY_OFF = is(OLD_KEY_STATE, "disabled", "disabled-by-mistake", "deleted");
    private static final Condition NAME_IS_WRONG = is(PACKAGE_CHECK, "misspelt", "withdrawn");
    private static final Condition VARIABLE_AND_AUTH_JSON_DIFFER =
            all(is(CREDENTIAL_PLACES, "both"), is(SAME_CREDENTIALS, "no"));
    private static final Condition MOVED_AWAY = all(ANOTHER_MAGEID, OLD_REFUSED, NEW_FETCHES);
    private static final Condition NO_TICKET = is(TICKET_POSSIBLE, "no");

    private static final Row NOT_KEYS = new Row(
            1,
            Cause.NOT_KEYS,
            2,
            any(symptom(family(Symptom.Family.NOT_KEYS)), is(SYMPTOM, "none")),
            any(symptom(family(Symptom.Family.NOT_KEYS)), is(SYMPTOM, "none")),
            List.of(cure(Path.OTHER_ARTICLE)),
            Source.COMPOSER_TROUBLESHOOTING);

    private static final Row MALFORMED = new Row(
            2,
            Cause.MALFORMED_CREDENTIALS,
            1,
            symptom(CREDENTIALS_MALFORMED),
            symptom(CREDENTIALS_MALFORMED),
            List.of(cure(Path.SET_CREDENTIALS)),
            Source.COMPOSER_AUTHENTICATION);

    private static final Row OUTAGE = new Row(
            3,
            Cause.REPOSITORY_OUTAGE,
            1,
            symptom(REPOSITORY_UNAVAILABLE),
            symptom(REPOSITORY_UNAVAILABLE),
            List.of(cure(Path.WAIT_AND_STATUS)),
            Source.STATUS_PAGE);

    private static final Row EXPIRED = new Row(
            4,
            Cause.ENTITLEMENT_EXPIRED,
            2,
            any(
                    is(ENTITLEMENT, "invoice", "lapsed", "unsure"),
                    is(CAN_PAY, "yes", "no"),
                    all(
                            REFUSED_OR_NOT_LISTED,
                            notKnown(any(CHANGED, TWO_PLACES, ANOTHER_PERSONS_KEY, EXTENSION_FAILS))),
                    BOTH_REFUSED),
            all(is(ENTITLEMENT, "invoice", "lapsed"), notKnown(any(USED_FETCHES, NEW_ENTITLED))),
            List.of(
                    cureWhen(any(is(ENTITLEMENT, "lapsed"), is(CAN_PAY, "no")), Path.ACCOUNT_TEAM),
                    cure(Path.PAY_INVOICE)),
            Source.REPOSITORY_403_404);

    private static final Row MISSING = new Row(
            5,
            Cause.KEYS_MISSING,
            2,
            symptom(Symptom.KEYS_MISSING, UNAUTHORIZED),
            any(
                    symptom(KEYS_MISSING),
                    all(is(CREDENTIAL_PLACES, "none"), notKnown(is(SAME_CREDENTIALS, "yes"))),
                    inferred(
                            "the-variable-is-not-visible-to-this-build",
                            all(symptom(UNAUTHORIZED), any(is(WORKS_ELSEWHERE, "yes"), ANY_USED_FETCHES)))),
            List.of(cure(Path.SET_CREDENTIALS)),
            Source.CREDENTIALS_401);

    private static final Row SPLIT = new Row(
            6,
            Cause.SPLIT_CREDENTIALS,
            2,
            any(TWO_PLACES, all(DEPLOYMENT_REFUSED, ANY_USED_FETCHES)),
            all(
                    symptom(family(Symptom.Family.KEYS)),
                    notKnown(BOTH_REFUSED),
                    any(
                            inferred("the-environment-hides-the-project", is(ENVIRONMENT_VARIABLE, "differs")),
                            inferred(
                                    "auth-json-wins-here",
                                    all(VARIABLE_AND_AUTH_JSON_DIFFER, is(COMPOSER_VERSION, "auth-json"))),
                            inferred(
                                    "the-variable-wins-here",
                                    all(VARIABLE_AND_AUTH_JSON_DIFFER, is(COMPOSER_VERSION, "variable"))),
                            inferred("the-deploy-reads-the-wrong-place", is(SAME_CREDENTIALS, "no")),
                            inferred(
                                    "the-deploy-reads-another-pair",
                                    all(DEPLOYMENT_REFUSED, ANY_USED_FETCHES, notKnown(is(SAME_CREDENTIALS, "yes")))))),
            List.of(cure(Path.ONE_PLACE)),
            Source.CORRECT_KEYS_FAIL);

    private static final Row CONFLICT = new Row(
            7,
            Cause.OWNERSHIP_CONFLICT,
            4,
            CHANGED,
            all(
                    any(
                            symptom(family(Symptom.Family.KEYS).filter(symptom -> symptom != KEYS_INVALID)),
                            inferred("it-fails-with-an-unknown-message", is(SYMPTOM, "unsure"))),
                    CHANGED,
                    is(NEW_KEY_EXISTS, "yes"),
                    is(KEY_IN_USE, "old"),
                    notKnown(any(OLD_KEY_OFF, OLD_OFF, OLD_FETCHES)),
                    notKnown(all(ANOTHER_MAGEID, is(KEYS_TRANSFERRED, "no"))),
                    any(all(NEW_ENTITLED, unsaid(MOVED_AWAY)), notKnown(MOVED_AWAY)),
                    notKnown(all(
                            BOTH_REFUSED, any(NAME_IS_WRONG, all(EXTENSION_FAILS, is(EXTENSION_BUYER, "other")))))),
            List.of(
                    cureWhen(NEW_ENTITLED, Path.SET_CREDENTIALS),
                    cureWhen(is(OLD_ACCOUNT_ACCESS, "yes"), Path.DISABLE_OLD_KEY),
                    cureWhen(NO_TICKET, Path.ACCOUNT_TEAM),
                    cure(Path.SUPPORT_TICKET)),
            Source.ACCESS_KEYS_CONFLICT);

    private static final Row INVALID = new Row(
            8,
            Cause.KEYS_INVALID,
            2,
            any(
                    symptom(KEYS_INVALID, UNAUTHORIZED, CREDENTIALS_REFUSED),
                    is(OLD_KEY_STATE, "enabled", "disabled", "disabled-by-mistake", "deleted"),
                    is(USED_KEY_FETCH, "unauthorized")),
            any(
                    symptom(KEYS_INVALID),
                    all(OLD_KEY_OFF, any(NOT_CHANGED, is(KEY_IN_USE, "old")), notKnown(USED_FETCHES)),
                    inferred(
                            "an-unknown-key-is-off", all(DEPLOYMENT_UNAUTHORIZED, is(USED_KEY_FETCH, "unauthorized")))),
            List.of(
                    cureWhen(all(is(OLD_KEY_STATE, "disabled-by-mistake"), NOT_CHANGED), Path.ENABLE_KEY),
                    cureWhen(
                            any(
                                    NEW_ENTITLED,
                                    all(
                                            is(NEW_KEY_EXISTS, "yes"),
                                            is(KEY_IN_USE, "old", "other"),
                                            notKnown(any(is(TRANSFER_KIND, "same-account"), NEW_FAILS)))),
                            Path.SET_CREDENTIALS),
                    cure(Path.CREATE_KEYS, Path.SET_CREDENTIALS)),
            Source.AUTHENTICATION_KEYS);

    private static final Row MOVED = new Row(
            9,
            Cause.LICENCE_MOVED,
            3,
            ANOTHER_MAGEID,
            all(
                    CHANGED,
                    ANOTHER_MAGEID,
                    is(KEY_IN_USE, "old"),
                    any(is(NEW_KEY_EXISTS, "no"), is(KEYS_TRANSFERRED, "no"), MOVED_AWAY),
                    notKnown(any(OLD_FETCHES, NEW_REFUSED))),
            List.of(
                    cureWhen(all(is(NEW_KEY_EXISTS, "yes"), notKnown(NEW_FAILS)), Path.SET_CREDENTIALS),
                    cure(Path.CREATE_KEYS, Path.SET_CREDENTIALS)),
            Source.LICENCE_TRANSFER);

    private static final Row NOT_ENTITLED = new Row(
            10,
            Cause.NOT_ENTITLED_ACCOUNT,
            2,
            any(ANOTHER_PERSONS_KEY, REFUSED_OR_NOT_LISTED),
            any(
                    all(is(KEY_MADE_BY, "shared-access", "no-licence"), notKnown(USED_FETCHES)),
                    inferred(
                            "the-licence-is-on-the-account-whose-key-fetches",
                            any(all(ONLY_OLD_ENTITLED, notKnown(ANOTHER_MAGEID)), ONLY_ANOTHER_ENTITLED))),
            List.of(
                    cureWhen(ONLY_OLD_ENTITLED, Path.CREATE_KEYS, Path.SET_CREDENTIALS),
                    cureWhen(ONLY_ANOTHER_ENTITLED, Path.SET_CREDENTIALS),
                    cure(Path.PRIMARY_CONTACT_KEYS)),
            Source.REPOSITORY_403_404);

    private static final Row OTHER_BUYER = new Row(
            11,
            Cause.EXTENSION_OTHER_ACCOUNT,
            2,
            EXTENSION_FAILS,
            all(
                    symptom(PACKAGE_FORBIDDEN, PACKAGE_NOT_FOUND),
                    is(PACKAGE_KIND, "extension"),
                    notKnown(USED_FETCHES),
                    any(
                            all(is(EXTENSION_BUYER, "previous"), is(KEY_IN_USE, "new"), notKnown(NOT_CHANGED)),
                            all(is(EXTENSION_BUYER, "current"), is(KEY_IN_USE, "old"), notKnown(NOT_CHANGED)),
                            all(is(EXTENSION_BUYER, "other"), is(KEY_IN_USE, "old", "new")),
                            all(is(EXTENSION_BUYER, "previous", "current"), is(KEY_IN_USE, "other")))),
            List.of(cure(Path.MARKETPLACE_SUPPORT)),
            Source.EXTENSIONS);

    private static final Row UNAVAILABLE = new Row(
            12,
            Cause.PACKAGE_UNAVAILABLE,
            1,
            symptom(PACKAGE_WITHDRAWN, PACKAGE_NOT_LISTED, PACKAGE_NOT_FOUND),
            all(NAME_IS_WRONG, notKnown(any(OLD_FETCHES, NEW_FETCHES, USED_FETCHES))),
            List.of(cure(Path.CHECK_PACKAGE)),
            Source.INSTALL_WITH_COMPOSER);

    private static final Row REFUSED = new Row(
            13,
            Cause.REPOSITORY_REFUSED,
            1,
            symptom(REPOSITORY_FORBIDDEN),
            all(
                    symptom(REPOSITORY_FORBIDDEN),
                    notKnown(any(
                            EXPIRED.holdsWhen(), CONFLICT.holdsWhen(), MOVED.holdsWhen(), NOT_ENTITLED.holdsWhen()))),
            List.of(cure(Path.WAIT_AND_STATUS)),
            Source.STATUS_PAGE);

    /** Spoken when nothing is left to ask and no row holds. */
    static final Row UNDETERMINED = new Row(
            14,
            Cause.UNDETERMINED,
            1,
            Condition.ALWAYS,
            Condition.ALWAYS,
            List.of(cureWhen(NO_TICKET, Path.ACCOUNT_TEAM), cure(Path.SUPPORT_TICKET)),
            Source.HELP_CENTER_GUIDE);

    static final List<Row> ROWS = List.of(
            NOT_KEYS,
            MALFORMED,
            OUTAGE,
            EXPIRED,
            MISSING,
            SPLIT,
            CONFLICT,
            INVALID,
            MOVED,
            NOT_ENTITLED,
            OTHER_BUYER,
            UNAVAILABLE,
            REFUSED);

    private static Stream<Symptom> family(Symptom.Family family) {
        return Arrays.stream(Symptom.values()).filter(symptom -> symptom.family() == family);
    }
}
