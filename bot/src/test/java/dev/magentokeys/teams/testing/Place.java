package dev.magentokeys.teams.testing;

/**
 * A chat, a group chat or a thread of a channel.
 *
 * @param type as Teams writes it
 */
public record Place(String type, String conversation) {

    public static Place personal(String user) {
        return new Place("personal", "a:1-" + user);
    }

    public static Place group(String name) {
        return new Place("groupChat", "19:" + name + "@thread.v2");
    }

    /** The thread that begins with this message. */
    public static Place thread(String message) {
        return new Place("channel", Payloads.TEAM + ";messageid=" + message);
    }

    /** The channel itself, as it is named when the app is added to its team. */
    public static Place channel() {
        return new Place("channel", Payloads.TEAM);
    }
}
