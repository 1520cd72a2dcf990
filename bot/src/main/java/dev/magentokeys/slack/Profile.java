package dev.magentokeys.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What Slack says of a person.
 *
 * @param locale such as {@code sv-SE}; blank when it does not say
 * @param adminOf the workspace that the person is an admin or an owner of; blank when of none
 */
record Profile(String locale, String adminOf) {

    /** @param answer of {@code users.info}; a guest from another workspace is that one's, not the asked one's */
    static Profile of(ObjectNode answer) {
        boolean admin = answer.at("/user/is_admin").asBoolean()
                || answer.at("/user/is_owner").asBoolean();
        boolean stranger = answer.at("/user/is_stranger").asBoolean();
        return new Profile(
                answer.at("/user/locale").asText(),
                admin && !stranger ? answer.at("/user/team_id").asText() : "");
    }

    boolean isAdminOf(String tenant) {
        return adminOf.equals(tenant);
    }
}
