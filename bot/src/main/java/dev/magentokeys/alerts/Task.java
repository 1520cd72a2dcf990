package dev.magentokeys.alerts;

/** What somebody has to do, in the order in which it must be done: a key is disabled only when nothing needs it any more. */
public enum Task {
    /** Sees in "My Products and Services" which account shows the licence. */
    FIND_ENTITLED_ACCOUNT,
    /** Asks Support or the Marketplace about the extensions that the old account bought: the new pair does not fetch them. */
    ASK_ABOUT_EXTENSIONS,
    /** Makes a pair in the account that shows the licence. */
    MAKE_PAIR,
    /** Puts the new pair wherever the old one is, and leaves one place for each environment. */
    PUT_EVERYWHERE,
    CLEAR_BUILD_CACHE,
    REDEPLOY,
    /** Disable, never Delete: Enable undoes it. */
    DISABLE_OLD_KEY,
    REDEPLOY_AGAIN
}
