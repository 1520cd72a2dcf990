package dev.magentokeys.slack;

import java.util.Locale;

/**
 * What a slash command asks for.
 *
 * @param text what the dialogue hears
 * @param usage whether the answer begins with the list of commands
 */
record CommandWord(String text, boolean usage) {

    private static final CommandWord USAGE = new CommandWord("/help", true);

    /** @param argument what stands behind the command's name, masked */
    static CommandWord of(String argument) {
        String[] words = argument.strip().split("\\s+", 2);
        String rest = words.length == 2 ? words[1] : "";
        return switch (words[0].toLowerCase(Locale.ROOT)) {
            case "check" -> new CommandWord(rest.isEmpty() ? "/check" : rest, false);
            case "status" -> new CommandWord("/status", false);
            case "restart" -> new CommandWord("/restart", false);
            case "back" -> new CommandWord("/back", false);
            case "resume" -> new CommandWord("/resume", false);
            case "human" -> new CommandWord("/human", false);
            case "change" -> new CommandWord(("/change " + rest).strip(), false);
            case "how" -> new CommandWord(("/how " + rest).strip(), false);
            case "why" -> new CommandWord(("/why " + rest).strip(), false);
            case "language" -> new CommandWord(("/language " + rest).strip(), false);
            default -> USAGE;
        };
    }
}
