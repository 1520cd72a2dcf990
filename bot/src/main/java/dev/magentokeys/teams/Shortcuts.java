package dev.magentokeys.teams;

import dev.magentokeys.delivery.Letter;
import dev.magentokeys.evidence.LogReader;
import dev.magentokeys.secrets.Masked;
import dev.magentokeys.wording.Language;
import java.util.List;
import java.util.Optional;

/**
 * Takes in "Diagnose this log" in the menu of a message: of anybody, in any chat where the app can be used. Teams hands that one
 * message over, so that no channel has to be read. What it proves is said in the personal chat of who chose it.
 */
final class Shortcuts {

    /** The name of the invoke. */
    static final String INVOKE = "composeExtension/fetchTask";

    private final TeamsDesk desk;
    private final PersonalChats chats;
    private final LogReader reader;

    Shortcuts(TeamsDesk desk, PersonalChats chats, LogReader reader) {
        this.desk = desk;
        this.chats = chats;
        this.reader = reader;
    }

    Answer take(Arrived arrived) {
        Optional<Address> chat = chats.of(arrived);
        String shown =
                Html.text(arrived.value().at("/messagePayload/body/content").asText(""));
        if (chat.isEmpty()) {
            return told("shortcut.not-here", arrived);
        }
        if (!reader.looksLikeLog(shown)) {
            return told("shortcut.no-log", arrived);
        }
        desk.take(letter(arrived, chat.orElseThrow(), shown));
        return told("shortcut.answered", arrived);
    }

    private static Answer told(String key, Arrived arrived) {
        return Answer.dialog(Words.of(arrived.language().orElse(Language.EN)).get(key));
    }

    /** Nothing of the message is taken as said by who points at it. */
    private Letter letter(Arrived arrived, Address chat, String shown) {
        Masked log = desk.mask(shown);
        Owner owner = new Owner(arrived.person().user(), chat.conversation());
        return new Letter(
                arrived.onceKey(),
                TeamsDesk.conversation(arrived, owner),
                chat.conversation() + ":shortcut",
                "",
                log.text(),
                List.of(),
                false,
                desk.now(),
                desk.now(),
                arrived.language(),
                log.count(),
                new ReplyTo(chat, false, owner, Optional.of(chat)).write());
    }
}
