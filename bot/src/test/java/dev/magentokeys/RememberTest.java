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
import dev.magentokeys.directory.KeyUse;
import dev.magentokeys.directory.Tenant;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a case has brought to light is noted in the directory when somebody says so. */
class RememberTest {

    private static final Asker ANNA = new Asker(new Tenant("slack:T1"), "slack:T1:ANNA");
    private static final Asker BO = new Asker(new Tenant("slack:T1"), "slack:T1:BO");

    @TempDir
    private Path path;

    private TalkBench bench;

    @BeforeEach
    void open() {
        bench = new TalkBench(path);
        bench.appoint(ANNA);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void theNextCheckBeginsFromWhatThisCaseBroughtToLight() {
        solve(ANNA);
        String noted = said(bench.say(ANNA, "remember this for abc123/production"));
        assertThat(noted)
                .contains("Anna Berg", "Bo Lund", "abc123", "environments use abc123-production key=key-of-bo-lund");
        Reply next = bench.say(BO, "check production");
        assertThat(facts(next)).contains(FactName.PREVIOUS_CONTACT, FactName.CURRENT_CONTACT, FactName.CONTACT_CHANGED);
    }

    @Test
    void whatTheCureHasChangedIsNotNoted() {
        solve(ANNA);
        bench.say(ANNA, "remember abc123/production");
        assertThat(bench.directory(ANNA).all(KeyUse.class)).isEmpty();
    }

    @Test
    void inAnOpenCaseTheKeyInUseIsNotedToo() {
        bench.say(ANNA, "environments add abc123 production");
        bench.say(ANNA, "check production");
        bench.say(ANNA, "the keys are only in auth.json, there is no variable");
        toTheVerdict(ANNA);
        bench.say(ANNA, "remember this");
        assertThat(facts(bench.say(BO, "check production"))).contains(FactName.KEY_IN_USE);
    }

    @Test
    void itIsTakenBackInOneGo() {
        solve(ANNA);
        bench.say(ANNA, "remember this");
        assertThat(said(bench.say(ANNA, "undo"))).contains("taken back");
        assertThat(bench.directory(ANNA)).isEqualTo(Directory.EMPTY);
    }

    @Test
    void whoMayNotChangeTheDirectoryIsNotOfferedItAndRefused() {
        Reply solved = solve(BO);
        assertThat(solved.choices()).extracting(Part.Choice::id).doesNotContain("directory:remember");
        assertThat(said(bench.say(BO, "remember this"))).contains("Only keepers and admins");
        assertThat(bench.directory(BO)).isEqualTo(Directory.EMPTY);
    }

    @Test
    void whatIsOnRecordAlreadyIsNotOfferedAgain() {
        solve(ANNA);
        bench.say(ANNA, "remember this");
        assertThat(said(bench.say(ANNA, "remember this"))).contains("nothing here to note");
    }

    @Test
    void whichEnvironmentItWasIsAskedForWhereNobodySaidIt() {
        solve(ANNA);
        assertThat(said(press(ANNA, "directory:remember"))).contains("Anna Berg", "Which environment was it");
    }

    private Reply solve(Asker asker) {
        toTheVerdict(asker);
        Reply solved = bench.say(asker, "it works now");
        if (asker.equals(ANNA)) {
            assertThat(solved.choices()).extracting(Part.Choice::id).contains("directory:remember");
        }
        return solved;
    }

    private void toTheVerdict(Asker asker) {
        Reply reply = bench.say(asker, SeedStory.TOLD + " The new one is Bo Lund.");
        for (int questions = 0; reply.verdict().isEmpty() && questions < 12; questions++) {
            List<String> offered = reply.choices().stream().map(Part.Choice::id).toList();
            reply = bench.hear(
                    asker, new Message.Pressed(SeedStory.choice(said(reply), offered), Optional.of(reply.turn())));
        }
        assertThat(reply.verdict()).as(said(reply)).isPresent();
    }

    private Reply press(Asker asker, String choice) {
        return bench.hear(asker, new Message.Pressed(choice, Optional.empty()));
    }
}
