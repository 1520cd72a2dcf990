package dev.magentokeys.slack.testing;

/**
 * What our Slack answers.
 *
 * @param retryAfter seconds; 0 leaves the header out
 */
public record Answer(int status, String body, int retryAfter) {

    public static Answer ok(String body) {
        return new Answer(200, body, 0);
    }

    /** How Slack says no: with 200 and an error code. */
    public static Answer error(String code) {
        return ok("{\"ok\":false,\"error\":\"" + code + "\"}");
    }

    /** What {@code users.info} says of an admin of the workspace of the tests. */
    public static Answer admin() {
        return ok("{\"ok\":true,\"user\":{\"id\":\"U0ANNA\",\"team_id\":\"%s\",\"is_admin\":true,\"locale\":\"en-US\"}}"
                .formatted(Payloads.TEAM));
    }

    /** What {@code users.info} says of a person whose Slack speaks this. */
    public static Answer locale(String locale) {
        return ok("{\"ok\":true,\"user\":{\"id\":\"U0ANNA\",\"locale\":\"" + locale + "\"}}");
    }
}
