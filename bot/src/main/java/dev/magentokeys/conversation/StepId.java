package dev.magentokeys.conversation;

import dev.magentokeys.diagnosis.Ids;

/** The steps that paths are made of; their words stand in the bundles. */
enum StepId {
    NAME_PLACES,
    ENTITLED_PAIR,
    ENTITLED_PAIR_SAME_ACCOUNT,
    ENTITLED_PAIR_CHECKED,
    EXTENSIONS_FIRST,
    EXTENSIONS_FIRST_SAME_ACCOUNT,
    PUT_PAIR,
    PUT_PAIR_SELF_HOSTED,
    CLEAR_CACHE,
    REDEPLOY,
    REDEPLOY_BEFORE_DISABLING,
    DISABLE,
    DISABLE_SAME_ACCOUNT,
    REDEPLOY_AFTER,
    OWN_LOGIN,
    OPEN_TICKET,
    CALL_ACCOUNT_TEAM,
    FIX_JSON,
    VISIBLE_AT_BUILD,
    CREATE_PAIR,
    EVERY_ENVIRONMENT,
    ENABLE,
    SEE_INVOICE,
    PAY_INVOICE,
    KEEP_KEYS,
    FIND_PLACES,
    ONE_PLACE,
    ASK_OWNER,
    FIND_BUYER,
    MOVE_OR_BUY,
    COMPARE_NAME,
    CHOOSE_VERSION,
    STATUS_PAGE,
    TRY_LATER,
    ASK_IF_IT_LASTS,
    REPAIR,
    REPAIR_NEXT,
    CHANGE_NOTHING;

    /** Steps that put the pair of the entitled account in place. */
    boolean entitles() {
        return this == PUT_PAIR || this == PUT_PAIR_SELF_HOSTED;
    }

    /** Steps after which a key works no more. */
    boolean disables() {
        return this == DISABLE || this == DISABLE_SAME_ACCOUNT;
    }

    String key() {
        return "step." + Ids.kebab(this);
    }
}
