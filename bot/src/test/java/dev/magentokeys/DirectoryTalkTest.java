package dev.magentokeys;

import static dev.magentokeys.TalkBench.facts;
import static dev.magentokeys.TalkBench.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.access.Asker;
import dev.magentokeys.conversation.Message;
import dev.magentokeys.conversation.Part;
import dev.magentokeys.conversation.Reply;
import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.directory.Directory;
import dev.magentokeys.directory.Tenant;
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

    @TempDir
    private Path path;

    private TalkBench bench;

    @BeforeEach
    void open() {
        bench = new TalkBench(path);
        bench.appoint(ANNA);
        bench.appoint(EVE);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void whatWasToldOnceIsNotAskedAgain() {
        tellTheShop();
        Reply check = bench.hear(BO, new Message.Text("check production"));
        assertThat(said(check)).contains("Bo Lund", "told by ANNA", "Key X", "no longer the primary contact");
        assertThat(facts(check)).contains(FactName.KEY_IN_USE, FactName.CONTACT_CHANGED, FactName.ENVIRONMENT);
        Reply next = bench.say(BO, "it fails with 403 on magento/product-enterprise-edition");
        assertThat(next.asks()).isNotEqualTo(Optional.of(FactName.KEY_IN_USE));
    }

    @Test
    void whatIsOutOfDateIsDroppedAndAskedInstead() {
        tellTheShop();
        Reply check = bench.say(BO, "check");
        assertThat(check.choices()).extracting(Part.Choice::id).contains("directory:stale");
        assertThat(facts(bench.say(BO, "That is out of date"))).isEmpty();
    }

    @Test
    void whatWasToldLongAgoIsMentionedAndNotReliedOn() {
        tellTheShop();
        bench.clock.advance(Duration.ofDays(181));
        Reply check = bench.say(BO, "check production");
        assertThat(said(check)).contains("more than 180 days old");
        assertThat(facts(check)).contains(FactName.ENVIRONMENT).doesNotContain(FactName.KEY_IN_USE);
    }

    @Test
    void allConflictsAreToldWithoutAQuestion() {
        tellTheShop();
        bench.say(ANNA, "environments add abc123 staging");
        String all = said(bench.say(BO, "check all"));
        assertThat(all).contains("a key of Anna Berg", "It rests on", "Next:", "which key abc123/staging uses");
        assertThat(said(bench.say(BO, "check test"))).contains("do not know an environment “test”");
    }

    @Test
    void membersReadAndAreToldPolitelyWhoMayChange() {
        tellTheShop();
        Directory before = bench.directory(BO);
        assertThat(said(bench.say(BO, "contacts"))).contains("Anna Berg", "Bo Lund");
        for (String line : List.of("contacts add Eve", "contacts remove anna-berg", "contacts add", "directory undo")) {
            assertThat(said(bench.say(BO, line))).contains("Only keepers and admins");
        }
        assertThat(said(bench.hear(BO, new Message.Filled(Map.of("directory.contacts.name", "Eve")))))
                .contains("Only keepers and admins");
        assertThat(bench.directory(BO)).isEqualTo(before);
    }

    @Test
    void oneWorkspaceNeitherReadsNorChangesAnother() {
        tellTheShop();
        Directory before = bench.directory(ANNA);
        assertThat(said(bench.say(EVE, "contacts")))
                .contains("nobody has told me")
                .doesNotContain("bo@example.com");
        assertThat(said(bench.say(EVE, "contacts remove anna-berg"))).contains("I do not know “anna-berg”");
        assertThat(said(bench.say(EVE, "keys change key-x state=deleted"))).contains("I do not know “key-x”");
        assertThat(said(bench.say(EVE, "check all"))).contains("I know no environment yet");
        assertThat(said(bench.say(EVE, "directory undo"))).contains("changed nothing");
        assertThat(facts(bench.say(EVE, "check production"))).isEmpty();
        bench.say(EVE, "contacts add Anna Berg eve@example.org");
        assertThat(bench.directory(ANNA)).isEqualTo(before);
    }

    @Test
    void theLastChangeIsTakenBack() {
        Directory empty = bench.directory(ANNA);
        bench.say(ANNA, "contacts add Anna Berg");
        assertThat(bench.directory(ANNA)).isNotEqualTo(empty);
        assertThat(said(bench.say(ANNA, "undo"))).contains("taken back");
        assertThat(bench.directory(ANNA)).isEqualTo(empty);
    }

    @Test
    void whatLooksLikeAKeyIsRefusedAndNotRepeated() {
        String key = "0123456789abcdef" + "0123456789abcdef";
        assertThat(said(bench.say(ANNA, "keys add " + key)))
                .contains("looks like a key")
                .doesNotContain(key.substring(0, 8));
        assertThat(bench.directory(ANNA)).isEqualTo(Directory.EMPTY);
    }

    @Test
    void whatIsMissingOrWrongIsSaidWithAnExample() {
        assertThat(said(bench.say(ANNA, "environments add abc123")))
                .contains("I still need name", "environments add abc123 production");
        assertThat(said(bench.say(ANNA, "keys add X last=zz"))).contains("lastFour", "last=09af");
        assertThat(said(bench.say(ANNA, "keys add X colour=red"))).contains("“colour”", "lastFour");
        assertThat(said(bench.say(ANNA, "keys add X account=nobody")))
                .contains("I do not know “nobody”", "accounts add");
        assertThat(bench.directory(ANNA)).isEqualTo(Directory.EMPTY);
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
                .forEach(line -> assertThat(said(bench.say(ANNA, line))).startsWith("Noted"));
    }
}
