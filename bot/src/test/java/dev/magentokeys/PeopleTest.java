package dev.magentokeys;

import static dev.magentokeys.TalkBench.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.access.Asker;
import dev.magentokeys.directory.Tenant;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who in chat is which contact of the directory: people say so themselves. */
class PeopleTest {

    private static final Asker ANNA = new Asker(new Tenant("slack:T1"), "slack:T1:ANNA");
    private static final Asker BO = new Asker(new Tenant("slack:T1"), "slack:T1:BO");
    private static final Asker EVE = new Asker(new Tenant("slack:T2"), "slack:T2:EVE");

    @TempDir
    private Path path;

    private TalkBench bench;

    @BeforeEach
    void annaHasToldOfHerselfAndBo() {
        bench = new TalkBench(path);
        bench.appoint(ANNA);
        bench.appoint(EVE);
        bench.say(ANNA, "contacts add Anna Berg anna@example.com");
        bench.say(ANNA, "contacts add Bo Lund bo@example.com");
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void whoHasSaidWhoTheyAreIsCalledByNameInWhatTheyTold() {
        assertThat(said(bench.say(BO, "contacts"))).contains("told by ANNA");
        assertThat(said(bench.say(ANNA, "contacts me"))).contains("do not know which contact you are");
        assertThat(said(bench.say(ANNA, "contacts me anna-berg"))).contains("you are Anna Berg");
        assertThat(said(bench.say(BO, "contacts")))
                .contains("told by Anna Berg")
                .doesNotContain("told by ANNA");
        assertThat(said(bench.say(ANNA, "contacts me"))).contains("You are Anna Berg here");
    }

    @Test
    void nobodyTakesTheNameOfSomebodyWhoHasSaidWhoTheyAre() {
        bench.say(ANNA, "contacts me anna-berg");
        assertThat(said(bench.say(BO, "contacts me anna-berg"))).contains("Somebody else here");
        assertThat(said(bench.say(BO, "contacts unlink anna-berg"))).contains("Only Anna Berg and keepers");
        assertThat(said(bench.say(BO, "contacts"))).contains("told by Anna Berg");
    }

    @Test
    void aKeeperTakesItBackAndSoDoesWhoSaidIt() {
        bench.say(BO, "contacts me bo");
        assertThat(said(bench.say(ANNA, "contacts unlink bo-lund"))).contains("no longer know who in chat Bo Lund");
        bench.say(BO, "contacts me bo");
        assertThat(said(bench.say(BO, "contacts unlink bo-lund"))).contains("no longer know");
        assertThat(said(bench.say(BO, "contacts unlink bo-lund"))).contains("nothing to take back");
    }

    @Test
    void namesAreTheTenantsOwn() {
        bench.say(ANNA, "contacts me anna-berg");
        assertThat(said(bench.say(EVE, "contacts me anna-berg"))).contains("contacts add");
        bench.say(EVE, "contacts add Anna Berg eve@example.org");
        assertThat(said(bench.say(EVE, "contacts me anna-berg"))).contains("you are Anna Berg");
        assertThat(said(bench.say(ANNA, "contacts me"))).contains("You are Anna Berg here");
    }

    @Test
    void whoSaysSomethingElseOfContactsIsHeardAsBefore() {
        assertThat(said(bench.say(BO, "contacts remind me that the contact changed")))
                .doesNotContain("you are");
    }
}
