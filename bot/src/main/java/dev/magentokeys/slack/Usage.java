package dev.magentokeys.slack;

import dev.magentokeys.conversation.Reply;
import java.util.List;
import java.util.stream.Collectors;

/** The commands of this edge, and the other ways to bring a log. Said before the dialogue's own words, in its language. */
final class Usage {

    /** What is typed, and the key of what it does. */
    private record Command(String words, String key) {}

    private static final List<Command> COMMANDS = List.of(
            new Command("check", "usage.check"),
            new Command("check …", "usage.check.text"),
            new Command("how create-keys", "usage.how"),
            new Command("why", "usage.why"),
            new Command("status", "usage.status"),
            new Command("back", "usage.back"),
            new Command("restart", "usage.restart"),
            new Command("language svenska", "usage.language"),
            new Command("help", "usage.help"));

    private Usage() {}

    /** @param name the slash command as it was typed */
    static Reply before(Reply reply, String name) {
        Words words = Words.of(reply.language());
        String lines = COMMANDS.stream()
                .map(command -> "`%s %s` – %s".formatted(name, command.words, words.get(command.key)))
                .collect(Collectors.joining("\n"));
        return Preface.before(reply, List.of(words.get("usage") + "\n" + lines + "\n" + words.get("usage.direct")));
    }
}
