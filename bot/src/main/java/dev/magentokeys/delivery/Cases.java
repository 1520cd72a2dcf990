package dev.magentokeys.delivery;

import dev.magentokeys.conversation.Conversation;
import dev.magentokeys.conversation.Dialogue;
import dev.magentokeys.conversation.Message;
import dev.magentokeys.conversation.Reply;
import dev.magentokeys.wording.Language;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The cases of one person. One is open, wherever the person speaks; the others lie aside. The turns of a person count on through
 * all of them, so that an old button is known as old.
 */
final class Cases {

    private Cases() {}

    /** Opens what was chosen; what was open is set aside, unless nothing is left to do in it. */
    static void open(CaseChoice choice, Ledger.Page page, String key, Instant now) {
        if (choice instanceof CaseChoice.Fresh) {
            page.conversation(key).ifPresent(open -> exchange(open, open.afresh(), page, key, now));
        } else if (choice instanceof CaseChoice.TakenUp taken) {
            page.aside(key).stream()
                    .filter(aside -> aside.caseId().equals(taken.caseId()))
                    .findFirst()
                    .ifPresent(aside -> takeUp(aside, page, key, now));
        }
    }

    private static void takeUp(Aside aside, Ledger.Page page, String key, Instant now) {
        Conversation open = page.conversation(key).orElse(aside.conversation());
        page.takeBack(key, aside.caseId());
        exchange(open, aside.conversation().after(open.turn()), page, key, now);
    }

    private static void exchange(Conversation open, Conversation next, Ledger.Page page, String key, Instant now) {
        if (open.isOpen()) {
            Instant touched = page.touched(key).orElse(now);
            page.setAside(key, new Aside(UUID.randomUUID().toString(), open, touched));
        }
        page.keep(key, next, now);
    }

    /** The cases that are not settled, last touched first, each in this language. */
    static List<ListedCase> listed(Ledger.Page page, String key, Language language, Dialogue dialogue) {
        List<ListedCase> cases = new ArrayList<>();
        page.conversation(key)
                .filter(Conversation::isOpen)
                .ifPresent(open -> cases.add(new ListedCase(
                        new CaseChoice.Current(),
                        page.touched(key).orElse(Instant.EPOCH),
                        status(open, language, dialogue))));
        page.aside(key)
                .forEach(aside -> cases.add(new ListedCase(
                        new CaseChoice.TakenUp(aside.caseId()),
                        aside.touched(),
                        status(aside.conversation(), language, dialogue))));
        return cases;
    }

    private static Reply status(Conversation conversation, Language language, Dialogue dialogue) {
        Conversation spoken = conversation.language() == language
                ? conversation
                : dialogue.take(conversation, Message.text("/language " + language.tag()))
                        .after();
        return dialogue.take(spoken, Message.text("/status")).reply();
    }
}
