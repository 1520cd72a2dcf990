package dev.magentokeys.chat;

import dev.magentokeys.alerts.Word;
import dev.magentokeys.diagnosis.FactName;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of record that people type as commands, and what the dialogue hears of them. */
public final class TypedCommand {

    public static final String HELP = "/help";

    /** Take no more words. */
    private static final Set<String> ALONE = Set.of("status", "restart", "back", "resume", "human", "help");

    /** Take more words, and can do without. */
    private static final Set<String> OPEN = Set.of("change", "how", "why", "language");

    /** Begin a line about the directory. */
    private static final Set<String> DIRECTORY = Set.of(
            "contacts",
            "accounts",
            "keys",
            "licences",
            "licenses",
            "extensions",
            "environments",
            "key-uses",
            "undo",
            "directory");

    /** One word that may name an environment. */
    private static final Pattern NAME = Pattern.compile("(?!\\d+$)[\\p{L}\\p{M}\\p{N}/._-]+");

    /** The name of a guide or of a cause. */
    private static final Pattern NAME_OF_RECORD = Pattern.compile("[a-z]+(-[a-z]+)+|undetermined");

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,2}");

    private TypedCommand() {}

    /** What is heard where commands alone are typed; empty when the first word is no command. */
    public static Optional<String> of(String typed) {
        String[] words = typed.strip().split("\\s+", 2);
        String command = words[0].toLowerCase(Locale.ROOT);
        String rest = words.length == 2 ? words[1] : "";
        if (command.equals("check")) {
            return Optional.of(rest.isEmpty() ? "/check" : NAME.matcher(rest).matches() ? "/check " + rest : rest);
        }
        if (DIRECTORY.contains(command) || Word.begins(command)) {
            return Optional.of("/" + typed.strip());
        }
        if (ALONE.contains(command)) {
            return Optional.of("/" + command);
        }
        return OPEN.contains(command) ? Optional.of(("/" + command + " " + rest).strip()) : Optional.empty();
    }

    /** What is heard where people may as well talk: "why is that" is no command, "why keys-missing" is one. */
    public static Optional<String> amongTalk(String typed) {
        String[] words = typed.strip().replaceFirst("^/", "").split("\\s+");
        String command = words[0].toLowerCase(Locale.ROOT);
        boolean alone = words.length == 1 && (Word.isOfRecord(command) || !Word.begins(command));
        boolean named = words.length == 2 && OPEN.contains(command) && isNamed(command, words[1]);
        return alone || named ? of(String.join(" ", words)) : Optional.empty();
    }

    private static boolean isNamed(String command, String word) {
        return switch (command) {
            case "language" -> true;
            case "change" ->
                NUMBER.matcher(word).matches()
                        || Arrays.stream(FactName.values())
                                .anyMatch(fact -> fact.id().equals(word));
            default -> NAME_OF_RECORD.matcher(word).matches();
        };
    }
}
