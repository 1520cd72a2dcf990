package dev.magentokeys.cloud;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Activities as the cloud reports them, each with a secret wherever one can stand. */
final class Reported {

    /** Digits of an access key; made of two halves so that no scanner takes it for one. */
    static final String CANARY = "feedfacefeedface" + "0123456789abcdef";

    static final String PASSWORD = "c4nary-of-the-basic-auth";

    private static final String REFUSED_LOG = """
            Building application 'shop' (runtime type: php:8.3, tree: 11aa22b)
              Found a `composer.json`, installing dependencies.
                W:   The 'https://repo.magento.com/archives/magento/module-company/magento-module-company-100.4.3.0.zip'
                W:   URL could not be accessed: HTTP/2 403
              COMPOSER_AUTH={"http-basic":{"repo.magento.com":{"username":"%s","password":"%s"}}}
              E: Error building project: `composer` could not be run. Aborted build.
            """.formatted(CANARY, CANARY);

    private Reported() {}

    /** A deployment whose packages were refused. */
    static ObjectNode failedPush(String id) {
        return push(id).put("result", "failure").put("log", REFUSED_LOG);
    }

    /** A deployment without a fault, all that a deployment has in its payload. */
    static ObjectNode push(String id) {
        ObjectNode push = activity(id, "environment.push");
        push.put(
                "log",
                "Building application 'shop'\n  Reusing existing build for this tree ID\nRedeploying environment\n");
        ObjectNode payload = (ObjectNode) push.get("payload");
        ObjectNode deployment = payload.putObject("deployment");
        deployment
                .putArray("variables")
                .addObject()
                .put("name", "env:COMPOSER_AUTH")
                .put(
                        "value",
                        "{\"http-basic\":{\"repo.magento.com\":{\"username\":\"x\",\"password\":\"" + CANARY + "\"}}}")
                .put("is_sensitive", false);
        deployment.putObject("http_access").putObject("basic_auth").put("editor", PASSWORD);
        payload.putArray("commits").addObject().put("message", "set the key to " + CANARY);
        return push;
    }

    /** @param type of a variable's activity, of an environment or of the project */
    static ObjectNode variable(String id, String type, String name) {
        ObjectNode changed = activity(id, type);
        ((ObjectNode) changed.get("payload"))
                .putObject("variable")
                .put("name", name)
                .put("value", CANARY)
                .put("is_sensitive", false);
        return changed;
    }

    static ObjectNode removed(String id, String type, String person) {
        ObjectNode removed = activity(id, type);
        ((ObjectNode) removed.get("payload"))
                .putObject("access")
                .put("display_name", person)
                .put("role", "admin");
        return removed;
    }

    /** What every activity has; of project {@code shopproject1} and its environment {@code staging}. */
    static ObjectNode activity(String id, String type) {
        ObjectNode activity = JsonNodeFactory.instance.objectNode();
        activity.put("id", id).put("type", type).put("project", "shopproject1");
        activity.put("created_at", "2026-01-14T07:00:00.000001+00:00")
                .put("completed_at", "2026-01-14T08:10:00.5+01:00");
        activity.putArray("environments").add("staging");
        activity.putObject("parameters").put("environment", "staging").put("token", CANARY);
        activity.put("state", "complete").put("result", "success").put("log", "");
        activity.putObject("payload")
                .putObject("user")
                .put("id", "11111111-aaaa-4bbb-8ccc-222222222222")
                .put("display_name", "Berta Berg");
        activity.put("text", "Berta Berg used " + CANARY).put("description", "<b>" + CANARY + "</b>");
        return activity;
    }
}
