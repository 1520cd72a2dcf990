package dev.magentokeys.evidence;

import dev.magentokeys.diagnosis.Ids;

/** The part of a deployment in which it failed, in the order of time. */
public enum Phase {
    DEPENDENCIES,
    BUILD,
    DEPLOY,
    POST_DEPLOY,
    UNKNOWN;

    /** The name of record, for instance {@code post-deploy}. */
    public String id() {
        return Ids.kebab(this);
    }
}
