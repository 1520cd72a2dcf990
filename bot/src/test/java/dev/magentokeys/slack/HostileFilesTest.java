package dev.magentokeys.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.conversation.Message;
import dev.magentokeys.evidence.Unreadable;
import dev.magentokeys.slack.testing.FakeSlack;
import dev.magentokeys.slack.testing.LogWatch;
import dev.magentokeys.slack.testing.Payloads;
import dev.magentokeys.slack.testing.ScriptedDialogue;
import dev.magentokeys.slack.testing.SlackBench;
import dev.magentokeys.testing.Served;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that would lead the token elsewhere, fill the memory, or are no files. */
class HostileFilesTest {

    private static final long MEGABYTE = 1 << 20;

    private final ScriptedDialogue dialogue = new ScriptedDialogue();
    private final SlackBench bench = new SlackBench(dialogue);

    @AfterEach
    void close() {
        bench.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://files.slack.com@127.0.0.1:%d/x",
                "http://anna:secret@localhost:%d/x",
                "https://evil.invalid/%d",
                "http://[::ffff:127.0.0.1]:%d/x",
                "http://0.0.0.0:%d/x",
                "http://127.1:%d/x",
                "nonsense %d"
            })
    void whatIsNotKeptBySlackIsNotAskedForWithTheToken(String address) {
        try (FakeSlack elsewhere = new FakeSlack()) {
            upload("build.log", 10, address.formatted(elsewhere.url().getPort()));
            assertThat(elsewhere.calls()).isEmpty();
            assertThat(dialogue.last().content()).isEqualTo(new Message.Unread(Unreadable.NOT_FETCHED));
        }
    }

    @Test
    void aRedirectIsNotFollowedAndTheTokenStaysHere() {
        try (FakeSlack elsewhere = new FakeSlack();
                LogWatch log = new LogWatch()) {
            String target = elsewhere.serve("x", Served.text("the log"));
            upload("build.log", 10, bench.slack.serve("build.log", Served.redirect(target)));
            assertThat(elsewhere.calls()).isEmpty();
            assertThat(dialogue.last().content()).isEqualTo(new Message.Unread(Unreadable.NOT_FETCHED));
            assertThat(log.everything()).contains("files:read").doesNotContain(SlackBench.TOKEN);
        }
    }

    @Test
    void aSignInPageIsNoLogAndTheAdministratorIsToldTheScope() {
        try (LogWatch log = new LogWatch()) {
            upload("build.log", 10, bench.slack.serve("build.log", Served.signIn()));
            assertThat(dialogue.last().content()).isEqualTo(new Message.Unread(Unreadable.NOT_FETCHED));
            assertThat(log.lines("dev.magentokeys")).anyMatch(line -> line.contains("[Hint: add the scope files:read"));
        }
    }

    @Test
    void aPageThatSomebodySavedIsNoText() {
        ObjectNode event = event("page.html", 10, bench.slack.serve("page.html", Served.signIn()));
        ((ObjectNode) event.at("/event/files/0")).put("mimetype", "text/html");
        bench.event(event);
        bench.deliver();
        assertThat(dialogue.last().content()).isEqualTo(new Message.Unread(Unreadable.NOT_TEXT));
    }

    @Test
    void aFileThatSaysThatItIsTooLongIsNotFetched() {
        String url = bench.slack.serve("huge.log", Served.text("small"));
        upload("huge.log", 100 * MEGABYTE, url);
        assertThat(bench.slack.calls("/files-pri/huge.log")).isEmpty();
        assertThat(dialogue.last().content()).isEqualTo(new Message.Unread(Unreadable.TOO_LONG));
    }

    @Test
    void aFileThatIsLongerThanItSaysIsReadNoFurtherThanTheLimit() {
        String url = bench.slack.serve("huge.log", Served.endless(100 * MEGABYTE));
        upload("huge.log", 10, url);
        assertThat(dialogue.last().content()).isEqualTo(new Message.Unread(Unreadable.TOO_LONG));
    }

    @Test
    void aFileThatIsGoneIsToldOnce() {
        for (int status : List.of(401, 403, 404, 410)) {
            int before = dialogue.heard().size();
            upload("gone" + status, 10, bench.slack.serve("gone" + status, Served.status(status)));
            assertThat(dialogue.heard()).hasSize(before + 1);
            assertThat(dialogue.last().content()).isEqualTo(new Message.Unread(Unreadable.NOT_FETCHED));
        }
    }

    @Test
    void theTokenStandsNeitherInTheOutboxNorInTheLog() {
        try (LogWatch log = new LogWatch()) {
            upload("a.log", 10, bench.slack.serve("a.log", Served.status(404)));
            upload("b.log", 10, bench.slack.serve("b.log", Served.text("x")));
            assertThat(bench.ledger.parcels().toString()).doesNotContain(SlackBench.TOKEN);
            assertThat(log.everything()).doesNotContain(SlackBench.TOKEN);
        }
    }

    private void upload(String name, long size, String url) {
        bench.event(event(name, size, url));
        bench.deliver();
    }

    private ObjectNode event(String name, long size, String url) {
        String eventId = "Ev" + bench.trigger();
        ObjectNode message = Payloads.message(
                eventId, "1795000000." + (100_000 + dialogue.heard().size()), "");
        return Payloads.withFile(message, name, size, url);
    }
}
