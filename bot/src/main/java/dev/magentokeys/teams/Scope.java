package dev.magentokeys.teams;

import java.util.Locale;

/** What kind of conversation Teams holds. */
enum Scope {
    PERSONAL,
    GROUP_CHAT,
    CHANNEL;

    /** Whether others than the one who speaks can read it. */
    boolean isShared() {
        return this != PERSONAL;
    }

    /** @param type as Teams writes it; what is not known counts as shared, so that nothing private goes there */
    static Scope of(String type) {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "personal" -> PERSONAL;
            case "channel" -> CHANNEL;
            default -> GROUP_CHAT;
        };
    }
}
