package dev.magentokeys.teams;

import dev.magentokeys.access.Asker;
import dev.magentokeys.directory.Tenant;
import java.util.Optional;

/**
 * Somebody in Teams.
 *
 * @param tenant the organisation in Entra
 * @param user the object id in Entra, else Teams' own id for this bot
 */
record Person(String tenant, String user) {

    /** Whom {@link #asker()} names; empty when the key names nobody of Teams. */
    static Optional<Person> ofKey(String key) {
        String[] parts = key.split(":", 3);
        return parts.length == 3 && parts[0].equals("teams")
                ? Optional.of(new Person(parts[1], parts[2]))
                : Optional.empty();
    }

    /** Everybody has a conversation of their own in each chat and in each thread. */
    String conversation(String teamsConversation) {
        return "teams:" + tenant + ":" + teamsConversation + ":" + user;
    }

    /** Who asks, for the directory of the organisation. */
    Asker asker() {
        return new Asker(new Tenant("teams:" + tenant), "teams:" + tenant + ":" + user);
    }

    /** Names the personal chat among the places where the bot may speak. */
    String place() {
        return "teams:" + tenant + ":person:" + user;
    }
}
