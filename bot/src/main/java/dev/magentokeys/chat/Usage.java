package dev.magentokeys.chat;

import dev.magentokeys.conversation.Reply;
import java.util.List;
import java.util.stream.Collectors;

/** The commands of a chat edge, and the other ways to bring a log. Said before the dialogue's own words, in its language. */
public final class Usage {

    /** What is typed, and the key of what it does. */
    private record Command(String words, String key) {}

    private static final List<Command> COMMANDS = List.of(
            new Command("check", "usage.check"),
            new Command("check …", "usage.check.text"),
            new Command("check production", "usage.check.environment"),
            new Command("check all", "usage.check.all"),
            new Command("how create-keys", "usage.how"),
            new Command("why", "usage.why"),
            new Command("status", "usage.status"),
            new Command("cases", "usage.cases"),
            new Command("contacts", "usage.contacts"),
            new Command("keys", "usage.keys"),
            new Command("environments", "usage.environments"),
            new Command("alerts on", "usage.alerts"),
            new Command("transfer", "usage.transfer"),
            new Command("transfer plan", "usage.plan"),
            new Command("back", "usage.back"),
            new Command("restart", "usage.restart"),
            new Command("language svenska", "usage.language"),
            new Command("help", "usage.help"));

    private Usage() {}

    /**
     * @param prefix what is typed before each command, such as {@code /magento-keys } with its blank; empty when nothing
     * @param words of the edge, whose {@code usage.direct} tells its other ways to bring a log
     */
    public static Reply before(Reply reply, String prefix, Texts words) {
        return reply.after(List.of(lines(prefix, words) + "\n" + words.get("usage.direct")));
    }

    /** Only the commands, with the same prefix. */
    public static String lines(String prefix, Texts words) {
        return COMMANDS.stream()
                .filter(command -> words.keys().contains(command.key))
                .map(command -> "`%s%s` – %s".formatted(prefix, command.words, words.get(command.key)))
                .collect(Collectors.joining("\n", words.get("usage") + "\n", ""));
    }
}
