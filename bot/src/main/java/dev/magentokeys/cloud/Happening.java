package dev.magentokeys.cloud;

import java.util.Set;

/**
 * What an activity is about, by its type.
 *
 * @see <a href="https://experienceleague.adobe.com/en/docs/commerce-on-cloud/user-guide/dev-tools/integrations/overview">Adobe: integrations</a>
 */
enum Happening {
    /** An environment was built or deployed. */
    DEPLOYED(Set.of(
            "environment.push",
            "environment.merge",
            "environment.merge-pr",
            "environment.activate",
            "environment.branch",
            "environment.synchronize",
            "environment.restore",
            "environment.initialize",
            "environment.redeploy",
            "environment.resume",
            "environment.source-operation",
            "environment.subscription.update")),
    /** A variable of a project was made, changed or removed. */
    PROJECT_VARIABLE_CHANGED(Set.of("project.variable.create", "project.variable.update", "project.variable.delete")),
    /** A variable of an environment was, and the environment is deployed anew for it. */
    VARIABLE_CHANGED(
            Set.of("environment.variable.create", "environment.variable.update", "environment.variable.delete")),
    /** Somebody can reach an environment, or a type of them, no more. */
    ACCESS_REMOVED(Set.of("environment.access.remove", "environment_type.access.delete")),
    OTHER(Set.of());

    private final Set<String> types;

    Happening(Set<String> types) {
        this.types = types;
    }

    static Happening of(String type) {
        for (Happening happening : values()) {
            if (happening.types.contains(type)) {
                return happening;
            }
        }
        return OTHER;
    }
}
