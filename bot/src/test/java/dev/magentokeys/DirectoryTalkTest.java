package dev.magentokeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.access.Asker;
import dev.magentokeys.conversation.Message;
import dev.magentokeys.conversation.Part;
import dev.magentokeys.conversation.Reply;
import dev.magentokeys.delivery.Incoming;
import dev.magentokeys.delivery.Receipt;
import dev.magentokeys.delivery.Reception;
import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.directory.Directory;
import dev.magentokeys.directory.Tenant;
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
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said about the directory, on the store that ships. */
class DirectoryTalkTest {

    private static final Asker ANNA = new Asker(new Tenant("slack:T1"), "slack:T1:ANNA");
    private static final Asker BO = new Asker(new Tenant("slack:T1"), "slack:T1:BO");
    private static final Asker EVE = new Asker(new Tenant("slack:T2"), "slack:T2:EVE");

    private final SettableClock clock = SettableClock.standing();

    @TempDir
    private Path path;

    private Store store;
    private Reception reception;
    private int messages;

    @BeforeEach
    void open() {
        store = Store.open(DataFolder.open(path), clock);
        reception = new Reception(store, Engine.dialogue(), Engine.bookkeeping(), Engine.alertTalk(), clock);
        reception.appoint(ANNA, "test");
        reception.appoint(EVE, "test");
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whatWasToldOnceIsNotAskedAgain() {
        tellTheShop();
        Reply check = hear(BO, new Message.Text("check production"));
        assertThat(said(check)).contains("Bo Lund", "told by ANNA", "Key X", "no longer the primary contact");
        assertThat(facts(check)).contains(FactName.KEY_IN_USE, FactName.CONTACT_CHANGED, FactName.ENVIRONMENT);
        Reply next = say(BO, "it fails with 403 on magento/product-enterprise-edition");
        assertThat(next.asks()).isNotEqualTo(Optional.of(FactName.KEY_IN_USE));
    }

    @Test
    void whatIsOutOfDateIsDroppedAndAskedInstead() {
        tellTheShop();
        Reply check = say(BO, "check");
        assertThat(check.choices()).extracting(Part.Choice::id).contains("directory:stale");
        assertThat(facts(say(BO, "That is out of date"))).isEmpty();
    }

    @Test
    void whatWasToldLongAgoIsMentionedAndNotReliedOn() {
        tellTheShop();
        clock.advance(Duration.ofDays(181));
        Reply check = say(BO, "check production");
        assertThat(said(check)).contains("more than 180 days old");
        assertThat(facts(check)).contains(FactName.ENVIRONMENT).doesNotContain(FactName.KEY_IN_USE);
    }

    @Test
    void allConflictsAreToldWithoutAQuestion() {
        tellTheShop();
        say(ANNA, "environments add abc123 staging");
        String all = said(say(BO, "check all"));
        assertThat(all).contains("a key of Anna Berg", "It rests on", "Next:", "which key abc123/staging uses");
        assertThat(said(say(BO, "check test"))).contains("do not know an environment “test”");
    }

    @Test
    void membersReadAndAreToldPolitelyWhoMayChange() {
        tellTheShop();
        Directory before = directory(BO);
        assertThat(said(say(BO, "contacts"))).contains("Anna Berg", "Bo Lund");
        for (String line : List.of("contacts add Eve", "contacts remove anna-berg", "contacts add", "directory undo")) {
            assertThat(said(say(BO, line))).contains("Only keepers and admins");
        }
        assertThat(said(hear(BO, new Message.Filled(Map.of("directory.contacts.name", "Eve")))))
                .contains("Only keepers and admins");
        assertThat(directory(BO)).isEqualTo(before);
    }

    @Test
    void oneWorkspaceNeitherReadsNorChangesAnother() {
        tellTheShop();
        Directory before = directory(ANNA);
        assertThat(said(say(EVE, "contacts"))).contains("nobody has told me").doesNotContain("bo@example.com");
        assertThat(said(say(EVE, "contacts remove anna-berg"))).contains("I do not know “anna-berg”");
        assertThat(said(say(EVE, "keys change key-x state=deleted"))).contains("I do not know “key-x”");
        assertThat(said(say(EVE, "check all"))).contains("I know no environment yet");
        assertThat(said(say(EVE, "directory undo"))).contains("changed nothing");
        assertThat(facts(say(EVE, "check production"))).isEmpty();
        say(EVE, "contacts add Anna Berg eve@example.org");
        assertThat(directory(ANNA)).isEqualTo(before);
    }

    @Test
    void theLastChangeIsTakenBack() {
        Directory empty = directory(ANNA);
        say(ANNA, "contacts add Anna Berg");
        assertThat(directory(ANNA)).isNotEqualTo(empty);
        assertThat(said(say(ANNA, "undo"))).contains("taken back");
        assertThat(directory(ANNA)).isEqualTo(empty);
    }

    @Test
    void whatLooksLikeAKeyIsRefusedAndNotRepeated() {
        String key = "0123456789abcdef" + "0123456789abcdef";
        assertThat(said(say(ANNA, "keys add " + key)))
                .contains("looks like a key")
                .doesNotContain(key.substring(0, 8));
        assertThat(directory(ANNA)).isEqualTo(Directory.EMPTY);
    }

    @Test
    void whatIsMissingOrWrongIsSaidWithAnExample() {
        assertThat(said(say(ANNA, "environments add abc123")))
                .contains("I still need name", "environments add abc123 production");
        assertThat(said(say(ANNA, "keys add X last=zz"))).contains("lastFour", "last=09af");
        assertThat(said(say(ANNA, "keys add X colour=red"))).contains("“colour”", "lastFour");
        assertThat(said(say(ANNA, "keys add X account=nobody"))).contains("I do not know “nobody”", "accounts add");
        assertThat(directory(ANNA)).isEqualTo(Directory.EMPTY);
    }

    private void tellTheShop() {
        List.of(
                        "contacts add Anna Berg anna@example.com",
                        "contacts add bo@example.com Bo Lund",
                        "accounts add \"Example Ltd\" owner=anna-berg",
                        "keys add “Key X” account=example-ltd last=09AF",
                        "licences add shop contact=\"Bo Lund\" previous=anna-berg",
                        "environments add abc123 production",
                        "environments use production level=environment place=variable key=\"Key X\"")
                .forEach(line -> assertThat(said(say(ANNA, line))).startsWith("Noted"));
    }

    private Directory directory(Asker asker) {
        return store.inOneCommit(page -> page.directory(asker.tenant()).directory());
    }

    private Reply say(Asker asker, String text) {
        return hear(asker, new Message.Text(text));
    }

    private Reply hear(Asker asker, Message.Content content) {
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

    private static String said(Reply reply) {
        return String.join("\n", ReplyJson.say(reply));
    }

    private static List<FactName> facts(Reply reply) {
        return reply.facts().stream().map(fact -> fact.finding().name()).toList();
    }
}
