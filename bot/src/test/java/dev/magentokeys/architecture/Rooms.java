package dev.magentokeys.architecture;

import java.util.List;
import java.util.Map;

/** The rooms of the house, by the names that the design gives them. */
final class Rooms {
    static final String ROOT = "dev.magentokeys";

    /** Judge, read and speak; know nothing of time, machines or platforms. */
    static final List<String> PURE = List.of(
            "access",
            "alerts",
            "bookkeeping",
            "conversation",
            "diagnosis",
            "directory",
            "evidence",
            "guides",
            "secrets",
            "understanding",
            "wording");

    /** Talk to the outside. */
    static final List<String> EDGES = List.of("api", "cli", "cloud", "slack", "teams", "web");

    /** Libraries that a pure room may use beside the JDK and JSpecify. */
    static final Map<String, List<String>> LIBRARIES = Map.of(
            "evidence", List.of("com.hankcs.algorithm.."),
            "understanding", List.of("com.ibm.icu.."),
            "wording", List.of("com.ibm.icu.."));

    private Rooms() {}

    /** The package of a room with all that is below it, as ArchUnit writes it. */
    static String inside(String room) {
        return ROOT + "." + room + "..";
    }

    static String[] inside(List<String> rooms) {
        return rooms.stream().map(Rooms::inside).toArray(String[]::new);
    }
}
