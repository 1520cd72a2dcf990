package dev.magentokeys.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;

/**
 * What Slack says of a person.
 *
 * @param locale such as {@code sv-SE}; blank when it does not say
 * @param adminOf the workspace and the organisation that the person is an admin or an owner of
 */
record Profile(String locale, Set<String> adminOf) {

    static final Profile UNKNOWN = new Profile("", Set.of());

    Profile {
        adminOf = Set.copyOf(adminOf);
    }

    /** @param answer of {@code users.info}; a guest from another workspace is that one's, not the asked one's */
    static Profile of(ObjectNode answer) {
        JsonNode user = answer.path("user");
        Set<String> adminOf = new HashSet<>();
        if (!user.path("is_stranger").asBoolean()) {
            note(user, "team_id", adminOf);
            note(user.path("enterprise_user"), "enterprise_id", adminOf);
        }
        return new Profile(user.path("locale").asText(), adminOf);
    }

    private static void note(JsonNode member, String of, Set<String> adminOf) {
        boolean admin =
                member.path("is_admin").asBoolean() || member.path("is_owner").asBoolean();
        if (admin && member.path(of).isTextual()) {
            adminOf.add(member.path(of).textValue());
        }
    }

    boolean isAdminOf(String tenant) {
        return adminOf.contains(tenant);
    }
}
