package dev.magentokeys.testing;

import dev.magentokeys.conversation.Conversation;
import dev.magentokeys.conversation.Dialogue;
import dev.magentokeys.conversation.Message;
import dev.magentokeys.wording.Language;
import java.util.List;

/** A case that is at its verdict: a support ticket, whose text lacks both contacts and the project. */
public final class TicketCase {

    private static final List<String> ANSWERS = List.of("old-and-new", "other-account", "no");

    private TicketCase() {}

    public static Conversation in(Language language, Dialogue dialogue) {
        Dialogue.Turn turn = dialogue.take(
                Conversation.begin(language), Message.text("403 Forbidden on magento/product-enterprise-edition"));
        while (turn.reply().verdict().isEmpty()) {
            turn = dialogue.take(turn.after(), Message.pressed(answer(turn)));
        }
        return turn.after();
    }

    private static String answer(Dialogue.Turn turn) {
        List<String> offered =
                turn.reply().choices().stream().map(choice -> choice.id()).toList();
        return ANSWERS.stream()
                .filter(offered::contains)
                .findFirst()
                .orElseThrow(() -> new AssertionError("none of " + ANSWERS + " in " + offered));
    }
}
