package dev.magentokeys.teams;

/**
 * Whose case a card belongs to.
 *
 * @param user as in the key of the conversation
 * @param conversation the Teams conversation that the case is held in; the card may stand in another
 */
record Owner(String user, String conversation) {

    /** Of a card that belongs to nobody, such as the welcome. */
    static final Owner EVERYBODY = new Owner("", "");

    boolean isEverybody() {
        return user.isEmpty();
    }
}
