package dev.magentokeys.alerts;

/** What somebody has to do, in the order in which it must be done: a key is disabled only when nothing needs it any more. */
public enum Task {
    /** Asks which of the three things that are called a transfer it will be; before it only. */
    FIND_OUT_HOW,
    /** Tells which key the environments use of which that is not known; before it only. */
    NAME_KEYS,
    /** Stays able to sign in to the account of the old keys until they are off; before it only. */
    KEEP_LOGIN,
    /** Sees that the account can be signed in to under its new address; before it only. */
    TAKE_OVER_LOGIN,
    /** Lets others open tickets for the new account; before it only. */
    SHARED_ACCESS,
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
