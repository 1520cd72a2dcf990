package dev.magentokeys.cli;

import dev.magentokeys.conversation.Conversation;
import dev.magentokeys.conversation.Dialogue;
import dev.magentokeys.conversation.Dialogue.Turn;
import dev.magentokeys.conversation.Message;
import dev.magentokeys.conversation.Part.Choice;
import dev.magentokeys.conversation.Reply;
import dev.magentokeys.json.BadInput;
import dev.magentokeys.json.ChatInput;
import dev.magentokeys.json.MaskedInput;
import dev.magentokeys.json.ReplyJson;
import dev.magentokeys.secrets.Masked;
import dev.magentokeys.wording.Language;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The whole conversation in a terminal, or line by line for scripts. */
@Command(
        name = "chat",
        mixinStandardHelpOptions = true,
        description = "Find out, in a conversation, why a deployment cannot fetch its packages.")
public final class ChatCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    private final Supplier<Dialogue> dialogues;
    private final Function<String, Masked> masker;
    private final Terminal terminal;

    public ChatCommand(Supplier<Dialogue> dialogues, Function<String, Masked> masker) {
        this(dialogues, masker, Terminal.standard());
    }

    ChatCommand(Supplier<Dialogue> dialogues, Function<String, Masked> masker, Terminal terminal) {
        this.dialogues = dialogues;
        this.masker = masker;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Dialogue dialogue = dialogues.get();
        Turn turn = new Turn(Conversation.begin(output.language()), Opening.reply(output.language()));
        if (output.format == Format.TEXT) {
            turn = dialogue.take(turn.after(), Message.text("/start").from(output.locale));
            terminal.line(PlainReply.of(turn.reply()));
        }
        Optional<String> line = terminal.read();
        while (line.isPresent()) {
            turn = answer(dialogue, turn, line.orElseThrow());
            line = turn.reply().done() && output.format == Format.TEXT ? Optional.empty() : terminal.read();
        }
        return 0;
    }

    private Turn answer(Dialogue dialogue, Turn before, String line) {
        try {
            Turn turn = dialogue.take(before.after(), message(before.reply(), ChatInput.parse(line)));
            terminal.line(output.format == Format.JSON ? ReplyJson.line(turn.reply()) : PlainReply.of(turn.reply()));
            return turn;
        } catch (BadInput bad) {
            System.err.println(bad.sentence() + " " + bad.hint());
            terminal.line(
                    output.format == Format.JSON ? ReplyJson.line(before.reply()) : PlainReply.of(before.reply()));
            return before;
        }
    }

    private Message message(Reply before, ChatInput input) {
        if (input.content() instanceof Message.Text text) {
            Optional<Choice> chosen = output.format == Format.TEXT ? byNumber(before, text.text()) : Optional.empty();
            if (chosen.isPresent()) {
                return Message.pressed(chosen.orElseThrow().id());
            }
        }
        MaskedInput masked = MaskedInput.of(input.content(), masker);
        return new Message(masked.content(), language(input), masked.redactions());
    }

    private Optional<Language> language(ChatInput input) {
        return input.locale().or(() -> output.locale);
    }

    /** "2" presses the second button. */
    private static Optional<Choice> byNumber(Reply before, String text) {
        List<Choice> choices = before.choices();
        String typed = text.strip();
        boolean number = typed.matches("[0-9]{1,2}");
        int at = number ? Integer.parseInt(typed) : 0;
        return at >= 1 && at <= choices.size() ? Optional.of(choices.get(at - 1)) : Optional.empty();
    }
}
