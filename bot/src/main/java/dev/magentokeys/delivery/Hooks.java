package dev.magentokeys.delivery;

import dev.magentokeys.directory.Tenant;
import java.time.Instant;
import java.util.List;

/** The hooks of one tenant, within one commit. They are opened for the tenant and have no way to another's. */
public interface Hooks {

    /** A hook in force, as its address leads to it. */
    record Found(Tenant tenant, Hook hook) {}

    void add(Hook hook);

    /** All, revoked ones too, first made first. */
    List<Hook> all();

    /** The hook is this project's from now on; nothing when it is a project's already. */
    void claim(String id, String project);

    /**
     * Nothing is taken there any more, for good.
     *
     * @param by who does it, as the audit names people
     * @return false when the tenant has no such hook in force
     */
    boolean revoke(String id, String by, Instant at);
}
