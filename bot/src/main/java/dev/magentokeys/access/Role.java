package dev.magentokeys.access;

/** What a person of a tenant may do; each role may do what the ones before it may. */
public enum Role {
    /** Everybody: may check. */
    MEMBER,
    /** May change the directory. */
    KEEPER,
    /** Who answers for the tenant; no token can be one. */
    ADMIN;

    public boolean mayChange() {
        return compareTo(KEEPER) >= 0;
    }

    public boolean mayName() {
        return this == ADMIN;
    }
}
