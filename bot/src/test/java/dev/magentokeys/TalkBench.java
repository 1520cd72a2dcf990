package dev.magentokeys;

import dev.magentokeys.access.Asker;
import dev.magentokeys.conversation.Message;
import dev.magentokeys.conversation.Reply;
import dev.magentokeys.delivery.Incoming;
import dev.magentokeys.delivery.Receipt;
import dev.magentokeys.delivery.Reception;
import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.directory.Directory;
import dev.magentokeys.json.ReplyJson;
import dev.magentokeys.secrets.Masked;
import dev.magentokeys.secrets.Masker;
import dev.magentokeys.store.DataFolder;
import dev.magentokeys.store.Store;
import dev.magentokeys.testing.SettableClock;
import dev.magentokeys.wording.Language;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** People of several tenants who talk with the bot, on the store that ships and without an edge. */
final class TalkBench implements AutoCloseable {

    final SettableClock clock = SettableClock.standing();

    private final Store store;
    private final Reception reception;
    private int messages;

    TalkBench(Path folder) {
        store = Store.open(DataFolder.open(folder), clock);
        reception = new Reception(store, Engine.dialogue(), Engine.bookkeeping(), Engine.alertTalk(), clock);
    }

    void appoint(Asker asker) {
        reception.appoint(asker, "test");
    }

    Directory directory(Asker asker) {
        return store.inOneCommit(page -> page.directory(asker.tenant()).directory());
    }

    Reply say(Asker asker, String text) {
        return hear(asker, new Message.Text(text));
    }

    Reply hear(Asker asker, Message.Content content) {
        Masked masked = content instanceof Message.Text text ? Masker.mask(text.text()) : new Masked("", 0);
        Message.Content heard = content instanceof Message.Text ? new Message.Text(masked.text()) : content;
        clock.advance(Duration.ofSeconds(1));
        Receipt receipt = reception.receive(new Incoming(
                "m" + messages++,
                asker.person(),
                Optional.of(asker),
                new Message(heard, Optional.of(Language.EN), masked.count()),
                reply -> List.of(),
                Optional.empty()));
        return ((Receipt.Answered) receipt).reply();
    }

    static String said(Reply reply) {
        return String.join("\n", ReplyJson.say(reply));
    }

    static List<FactName> facts(Reply reply) {
        return reply.facts().stream().map(fact -> fact.finding().name()).toList();
    }

    @Override
    public void close() {
        store.close();
    }
}
