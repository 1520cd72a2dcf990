package dev.magentokeys.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.conversation.Message;
import dev.magentokeys.delivery.Courier.Attempt;
import dev.magentokeys.diagnosis.Symptom;
import dev.magentokeys.evidence.Unreadable;
import dev.magentokeys.slack.testing.Answer;
import dev.magentokeys.slack.testing.Call;
import dev.magentokeys.slack.testing.Payloads;
import dev.magentokeys.slack.testing.ScriptedDialogue;
import dev.magentokeys.slack.testing.SlackBench;
import dev.magentokeys.testing.Served;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UploadsTest {

    private static final String TS = "1795000000.000500";
    private static final String FORBIDDEN =
            "The 'https://repo.magento.com/archives/magento/module-company/magento-module-company-100.4.3.0.zip'"
                    + " URL could not be accessed: HTTP/2 403\n";
    private static final String CONFLICT =
            "Your requirements could not be resolved to an installable set of packages.\n"
                    + "  Problem 1\n    - Root composer.json requires php ^8.3 but your php version (8.1.2) does not satisfy that"
                    + " requirement.\n";

    private final ScriptedDialogue dialogue = new ScriptedDialogue();
    private final SlackBench bench = new SlackBench(dialogue);

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void anUploadedLogIsFetchedWithTheTokenAndReadWithWhatWasWrittenBesideIt() {
        String url = bench.slack.serve("build.log", Served.text(FORBIDDEN));
        bench.event(upload("Ev0LOG", "since Monday", "build.log", url));
        assertThat(dialogue.heard()).as("not before the acknowledgement").isEmpty();
        bench.deliver();
        assertThat(bench.slack.calls("/files-pri/build.log"))
                .extracting(Call::authorization)
                .containsExactly("Bearer " + SlackBench.TOKEN);
        assertThat(log().comment()).isEqualTo("since Monday");
        assertThat(log().reading().mostTelling().orElseThrow().symptom()).isEqualTo(Symptom.PACKAGE_FORBIDDEN);
        assertThat(bench.slack.calls("chat.postMessage")).hasSize(1);
    }

    @Test
    void theMostTellingOfSeveralFilesCountsAndAllAreNamed() throws IOException {
        ObjectNode event = upload("Ev0MANY", "", "local.log", bench.slack.serve("local.log", Served.text(CONFLICT)));
        Payloads.withFile(event, "deploy.log", 0, bench.slack.serve("deploy.log", Served.text(FORBIDDEN)));
        Payloads.withFile(event, "all.gz", 0, bench.slack.serve("all.gz", Served.bytes(gzip(FORBIDDEN))));
        bench.event(event);
        bench.deliver();
        assertThat(log().reading().mostTelling().orElseThrow().symptom()).isEqualTo(Symptom.PACKAGE_FORBIDDEN);
        assertThat(said()).contains("Read: deploy.log, local.log", "Not read: all.gz");
    }

    @Test
    void aPackedFileIsRefusedWithTheReason() throws IOException {
        bench.event(upload("Ev0GZ", "", "all.gz", bench.slack.serve("all.gz", Served.bytes(gzip(FORBIDDEN)))));
        bench.deliver();
        assertThat(dialogue.last().content()).isEqualTo(new Message.Unread(Unreadable.PACKED));
    }

    @Test
    void wordsBesideAFileThatCannotBeReadAreHeard() {
        ObjectNode event = upload("Ev0PIC", "the deploy says 403", "shot.png", "https://files.slack.com/shot.png");
        ((ObjectNode) event.at("/event/files/0")).put("mimetype", "image/png");
        bench.event(event);
        bench.deliver();
        assertThat(dialogue.texts()).containsExactly("the deploy says 403");
        assertThat(said()).contains("Not read: shot.png");
    }

    @Test
    void aFileThatIsOnlyNamedIsAskedFor() {
        String url = bench.slack.serve("shared.log", Served.text(FORBIDDEN));
        bench.slack.always(
                "files.info", () -> Answer.ok("{\"ok\":true,\"file\":" + Payloads.file("shared.log", 9, url) + "}"));
        ObjectNode event = upload("Ev0CONNECT", "", "shared.log", "");
        ((ObjectNode) event.at("/event/files/0"))
                .put("file_access", "check_file_info")
                .remove(List.of("url_private", "url_private_download", "mimetype", "size", "mode"));
        bench.event(event);
        bench.deliver();
        assertThat(bench.slack.calls("files.info"))
                .singleElement()
                .satisfies(call -> assertThat(call.query()).startsWith("file=F0"));
        assertThat(log().reading().mostTelling()).isPresent();
    }

    @Test
    void whatIsSaidAfterAnUploadIsHeardAfterIt() {
        String url = bench.slack.serve("build.log", Served.inTurn(Served.status(503), Served.text(FORBIDDEN)));
        bench.event(upload("Ev0LOG", "", "build.log", url));
        bench.write("restart");
        bench.write("and again");
        bench.deliver();
        assertThat(dialogue.heard()).as("the file comes first").isEmpty();
        bench.deliver();
        assertThat(dialogue.heard().get(0).content()).isInstanceOf(Message.Log.class);
        assertThat(dialogue.texts()).containsExactly("restart", "and again");
        bench.write("nothing waits any more");
        assertThat(dialogue.texts()).hasSize(3);
    }

    @Test
    void commandsDoNotWaitBehindAFile() {
        bench.event(upload("Ev0LOG", "", "build.log", bench.slack.serve("build.log", Served.text(FORBIDDEN))));
        assertThat(SlackBench.json(bench.command("status")).path("text").asText())
                .contains("heard: /status");
    }

    @Test
    void anUploadThatIsDeliveredAgainIsReadOnce() {
        ObjectNode event = upload("Ev0LOG", "", "build.log", bench.slack.serve("build.log", Served.text(FORBIDDEN)));
        bench.event(event);
        bench.event(event);
        bench.deliver();
        bench.event(event);
        bench.deliver();
        assertThat(dialogue.heard()).hasSize(1);
        assertThat(bench.slack.calls("/files-pri/build.log")).hasSize(1);
        assertThat(bench.slack.calls("chat.postMessage")).hasSize(1);
    }

    @Test
    void troubleThatPassesIsWaitedFor() {
        String url = bench.slack.serve(
                "build.log",
                Served.inTurn(Served.busy(7), Served.status(500), Served.half(FORBIDDEN), Served.text(FORBIDDEN)));
        bench.event(upload("Ev0LOG", "", "build.log", url));
        assertThat(bench.deliver())
                .containsExactly(new Attempt.Later(Duration.ofSeconds(7), "HTTP 429"), new Attempt.Arrived());
        assertThat(said()).isEqualTo("I have not got your file from Slack yet. I keep trying for two minutes.");
        assertThat(bench.deliver()).containsExactly(new Attempt.Later(Duration.ZERO, "HTTP 500"));
        assertThat(bench.deliver()).singleElement().isInstanceOf(Attempt.Later.class);
        assertThat(dialogue.heard()).isEmpty();
        bench.deliver();
        assertThat(log().reading().mostTelling()).isPresent();
    }

    @Test
    void troubleThatStaysIsToldWithinMinutes() {
        bench.event(upload("Ev0LOG", "", "build.log", bench.slack.serve("build.log", Served.status(503))));
        bench.deliver();
        assertThat(dialogue.heard()).isEmpty();
        bench.clock.advance(Duration.ofMinutes(2));
        bench.deliver();
        assertThat(dialogue.last().content()).isEqualTo(new Message.Unread(Unreadable.NOT_FETCHED));
    }

    private ObjectNode upload(String eventId, String text, String name, String url) {
        return Payloads.withFile(Payloads.message(eventId, TS, text), name, FORBIDDEN.length(), url);
    }

    private Message.Log log() {
        return (Message.Log) dialogue.last().content();
    }

    private String said() {
        List<Call> calls = bench.slack.calls("chat.postMessage");
        return calls.get(calls.size() - 1).json().path("text").asText();
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
            packed.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
