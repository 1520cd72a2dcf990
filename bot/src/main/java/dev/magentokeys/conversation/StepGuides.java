package dev.magentokeys.conversation;

import dev.magentokeys.understanding.Guide;
import java.util.List;

/** Which guides help with which step: two at most, so that they do not bury the step's own buttons. */
final class StepGuides {
    private StepGuides() {}

    static List<Guide> of(StepId step) {
        return switch (step) {
            case ENTITLED_PAIR, ENTITLED_PAIR_SAME_ACCOUNT, CREATE_PAIR, ASK_OWNER ->
                List.of(Guide.CREATE_KEYS, Guide.PRIMARY_CONTACT);
            case PUT_PAIR, PUT_PAIR_SELF_HOSTED -> List.of(Guide.SET_CREDENTIALS, Guide.USE_KEYS);
            case FIND_PLACES, EVERY_ENVIRONMENT, VISIBLE_AT_BUILD, ONE_PLACE, FIX_JSON ->
                List.of(Guide.SET_CREDENTIALS);
            case DISABLE, DISABLE_SAME_ACCOUNT -> List.of(Guide.DISABLE_KEY);
            case ENABLE -> List.of(Guide.ENABLE_KEY);
            case OPEN_TICKET -> List.of(Guide.SUBMIT_TICKET, Guide.PRIMARY_CONTACT);
            case OWN_LOGIN -> List.of(Guide.PRIMARY_CONTACT);
            case SEE_INVOICE -> List.of(Guide.PRIMARY_CONTACT, Guide.ACCESS_ERRORS);
            case CHOOSE_VERSION -> List.of(Guide.UPGRADE_MODULES);
            case NAME_PLACES,
                    ENTITLED_PAIR_CHECKED,
                    EXTENSIONS_FIRST,
                    EXTENSIONS_FIRST_SAME_ACCOUNT,
                    CLEAR_CACHE,
                    REDEPLOY,
                    REDEPLOY_BEFORE_DISABLING,
                    REDEPLOY_AFTER,
                    CALL_ACCOUNT_TEAM,
                    PAY_INVOICE,
                    KEEP_KEYS,
                    FIND_BUYER,
                    MOVE_OR_BUY,
                    COMPARE_NAME,
                    STATUS_PAGE,
                    TRY_LATER,
                    ASK_IF_IT_LASTS,
                    REPAIR,
                    REPAIR_NEXT,
                    CHANGE_NOTHING -> List.of();
        };
    }
}
