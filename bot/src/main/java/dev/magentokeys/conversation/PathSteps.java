package dev.magentokeys.conversation;

import static dev.magentokeys.conversation.StepId.ASK_IF_IT_LASTS;
import static dev.magentokeys.conversation.StepId.ASK_OWNER;
import static dev.magentokeys.conversation.StepId.CALL_ACCOUNT_TEAM;
import static dev.magentokeys.conversation.StepId.CHANGE_NOTHING;
import static dev.magentokeys.conversation.StepId.CHOOSE_VERSION;
import static dev.magentokeys.conversation.StepId.CLEAR_CACHE;
import static dev.magentokeys.conversation.StepId.COMPARE_NAME;
import static dev.magentokeys.conversation.StepId.CREATE_PAIR;
import static dev.magentokeys.conversation.StepId.DISABLE;
import static dev.magentokeys.conversation.StepId.DISABLE_SAME_ACCOUNT;
import static dev.magentokeys.conversation.StepId.ENABLE;
import static dev.magentokeys.conversation.StepId.ENTITLED_PAIR;
import static dev.magentokeys.conversation.StepId.ENTITLED_PAIR_CHECKED;
import static dev.magentokeys.conversation.StepId.ENTITLED_PAIR_SAME_ACCOUNT;
import static dev.magentokeys.conversation.StepId.EVERY_ENVIRONMENT;
import static dev.magentokeys.conversation.StepId.EXTENSIONS_FIRST;
import static dev.magentokeys.conversation.StepId.EXTENSIONS_FIRST_SAME_ACCOUNT;
import static dev.magentokeys.conversation.StepId.FIND_BUYER;
import static dev.magentokeys.conversation.StepId.FIND_PLACES;
import static dev.magentokeys.conversation.StepId.FIX_JSON;
import static dev.magentokeys.conversation.StepId.KEEP_KEYS;
import static dev.magentokeys.conversation.StepId.MOVE_OR_BUY;
import static dev.magentokeys.conversation.StepId.NAME_PLACES;
import static dev.magentokeys.conversation.StepId.ONE_PLACE;
import static dev.magentokeys.conversation.StepId.OPEN_TICKET;
import static dev.magentokeys.conversation.StepId.OWN_LOGIN;
import static dev.magentokeys.conversation.StepId.PAY_INVOICE;
import static dev.magentokeys.conversation.StepId.PUT_PAIR;
import static dev.magentokeys.conversation.StepId.PUT_PAIR_SELF_HOSTED;
import static dev.magentokeys.conversation.StepId.REDEPLOY;
import static dev.magentokeys.conversation.StepId.REDEPLOY_AFTER;
import static dev.magentokeys.conversation.StepId.REDEPLOY_BEFORE_DISABLING;
import static dev.magentokeys.conversation.StepId.SEE_INVOICE;
import static dev.magentokeys.conversation.StepId.STATUS_PAGE;
import static dev.magentokeys.conversation.StepId.TRY_LATER;
import static dev.magentokeys.conversation.StepId.VISIBLE_AT_BUILD;

import dev.magentokeys.diagnosis.Cause;
import dev.magentokeys.diagnosis.Diagnosis;
import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Path;
import dev.magentokeys.diagnosis.Symptom;
import java.util.List;

/**
 * The steps of each path, in the order that does no harm: every place is named, the entitled pair is put in each of them, the
 * cache is cleared and a deployment is run before a key is disabled; and it is disabled, never deleted.
 */
final class PathSteps {
    private PathSteps() {}

    static List<StepId> of(Cause cause, Path path, Diagnosis diagnosis) {
        return plan(cause, path, diagnosis).stream()
                .filter(step -> isNeeded(step, diagnosis))
                .map(step -> fitting(step, diagnosis))
                .toList();
    }

    private static List<StepId> plan(Cause cause, Path path, Diagnosis diagnosis) {
        return switch (path) {
            case DISABLE_OLD_KEY ->
                List.of(
                        NAME_PLACES,
                        ENTITLED_PAIR,
                        EXTENSIONS_FIRST,
                        PUT_PAIR,
                        CLEAR_CACHE,
                        REDEPLOY_BEFORE_DISABLING,
                        DISABLE,
                        REDEPLOY_AFTER);
            case SUPPORT_TICKET -> ticket(cause, diagnosis);
            case ACCOUNT_TEAM ->
                cause == Cause.ENTITLEMENT_EXPIRED
                        ? List.of(KEEP_KEYS, CALL_ACCOUNT_TEAM, REDEPLOY)
                        : teamInsteadOfTicket(cause, diagnosis);
            case SET_CREDENTIALS -> setCredentials(cause, diagnosis);
            case CREATE_KEYS ->
                List.of(CREATE_PAIR, NAME_PLACES, EXTENSIONS_FIRST, PUT_PAIR, EVERY_ENVIRONMENT, CLEAR_CACHE, REDEPLOY);
            case ENABLE_KEY -> List.of(ENABLE, REDEPLOY);
            case PAY_INVOICE -> List.of(KEEP_KEYS, SEE_INVOICE, PAY_INVOICE, REDEPLOY);
            case ONE_PLACE -> List.of(FIND_PLACES, ENTITLED_PAIR, ONE_PLACE, CLEAR_CACHE, REDEPLOY);
            case PRIMARY_CONTACT_KEYS ->
                List.of(ASK_OWNER, NAME_PLACES, EXTENSIONS_FIRST, PUT_PAIR, CLEAR_CACHE, REDEPLOY);
            case MARKETPLACE_SUPPORT -> List.of(KEEP_KEYS, FIND_BUYER, MOVE_OR_BUY, CLEAR_CACHE, REDEPLOY);
            case CHECK_PACKAGE -> checkPackage(diagnosis);
            case WAIT_AND_STATUS -> List.of(KEEP_KEYS, STATUS_PAGE, TRY_LATER, ASK_IF_IT_LASTS);
            case OTHER_ARTICLE -> isFine(diagnosis) ? List.of(CHANGE_NOTHING) : Repairs.steps(diagnosis.symptom());
        };
    }

    /** A package whose versions the log lists has the right name. */
    private static List<StepId> checkPackage(Diagnosis diagnosis) {
        return diagnosis
                        .symptom()
                        .filter(symptom -> symptom == Symptom.PACKAGE_WITHDRAWN)
                        .isPresent()
                ? List.of(KEEP_KEYS, CHOOSE_VERSION, REDEPLOY)
                : List.of(KEEP_KEYS, COMPARE_NAME, CHOOSE_VERSION, REDEPLOY);
    }

    private static List<StepId> ticket(Cause cause, Diagnosis diagnosis) {
        if (is(diagnosis, FactName.USED_KEY_FETCH, "fetched")) {
            return List.of(KEEP_KEYS, CLEAR_CACHE, REDEPLOY, OPEN_TICKET);
        }
        return cause == Cause.OWNERSHIP_CONFLICT
                ? List.of(
                        OWN_LOGIN,
                        NAME_PLACES,
                        ENTITLED_PAIR,
                        EXTENSIONS_FIRST,
                        PUT_PAIR,
                        CLEAR_CACHE,
                        REDEPLOY_BEFORE_DISABLING,
                        OPEN_TICKET,
                        REDEPLOY_AFTER)
                : List.of(KEEP_KEYS, OPEN_TICKET);
    }

    private static List<StepId> teamInsteadOfTicket(Cause cause, Diagnosis diagnosis) {
        return ticket(cause, diagnosis).stream()
                .map(step -> step == OPEN_TICKET ? CALL_ACCOUNT_TEAM : step)
                .toList();
    }

    private static List<StepId> setCredentials(Cause cause, Diagnosis diagnosis) {
        if (cause == Cause.MALFORMED_CREDENTIALS) {
            return List.of(FIX_JSON, CLEAR_CACHE, REDEPLOY);
        }
        if (cause == Cause.KEYS_MISSING) {
            return is(diagnosis, FactName.WORKS_ELSEWHERE, "yes")
                    ? List.of(VISIBLE_AT_BUILD, CLEAR_CACHE, REDEPLOY)
                    : List.of(ENTITLED_PAIR, PUT_PAIR, VISIBLE_AT_BUILD, CLEAR_CACHE, REDEPLOY);
        }
        return List.of(
                ENTITLED_PAIR, NAME_PLACES, EXTENSIONS_FIRST, PUT_PAIR, EVERY_ENVIRONMENT, CLEAR_CACHE, REDEPLOY);
    }

    private static boolean isNeeded(StepId step, Diagnosis diagnosis) {
        boolean selfHosted = is(diagnosis, FactName.HOSTING, "self-hosted");
        return switch (step) {
            case CLEAR_CACHE, EVERY_ENVIRONMENT, VISIBLE_AT_BUILD -> !selfHosted;
            default -> true;
        };
    }

    private static StepId fitting(StepId step, Diagnosis diagnosis) {
        boolean sameAccount = is(diagnosis, FactName.TRANSFER_KIND, "same-account");
        boolean selfHosted = is(diagnosis, FactName.HOSTING, "self-hosted");
        return switch (step) {
            case ENTITLED_PAIR -> entitledPair(sameAccount, diagnosis);
            case EXTENSIONS_FIRST -> sameAccount ? EXTENSIONS_FIRST_SAME_ACCOUNT : step;
            case DISABLE -> sameAccount ? DISABLE_SAME_ACCOUNT : step;
            case PUT_PAIR -> selfHosted ? PUT_PAIR_SELF_HOSTED : step;
            default -> step;
        };
    }

    /** A pair that was seen to fetch a package of the licence needs no other proof. */
    private static StepId entitledPair(boolean sameAccount, Diagnosis diagnosis) {
        if (is(diagnosis, FactName.NEW_KEY_FETCH, "fetched") && is(diagnosis, FactName.PACKAGE_KIND, "commerce")) {
            return ENTITLED_PAIR_CHECKED;
        }
        return sameAccount ? ENTITLED_PAIR_SAME_ACCOUNT : ENTITLED_PAIR;
    }

    private static boolean isFine(Diagnosis diagnosis) {
        return is(diagnosis, FactName.SYMPTOM, "none");
    }

    private static boolean is(Diagnosis diagnosis, FactName fact, String value) {
        return diagnosis.find(fact).filter(found -> found.value().equals(value)).isPresent();
    }
}
