package dev.magentokeys.teams;

import static dev.magentokeys.teams.TeamsAttachments.activity;
import static dev.magentokeys.teams.TeamsAttachments.download;
import static dev.magentokeys.teams.TeamsAttachments.other;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.chat.Json;
import dev.magentokeys.delivery.Enclosure;
import dev.magentokeys.delivery.Fetched;
import dev.magentokeys.evidence.Unreadable;
import dev.magentokeys.secrets.Masker;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TeamsFileTest {

    private static final String URL = "https://acme-my.sharepoint.com/_layouts/15/download.aspx?tempauth=v1.abc";

    @Test
    void theFilesOfAMessageAreFound() {
        assertThat(in(download("a.log", URL, "log"), other("text/html"), download("b.log", URL + "d", "log")))
                .extracting(Enclosure::name)
                .containsExactly("a.log", "b.log");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html",
                "application/vnd.microsoft.card.adaptive",
                "application/vnd.microsoft.card.codesnippet",
                "application/vnd.microsoft.teams.card.o365connector",
                "messageReference"
            })
    void theHtmlCopyCardsAndQuotesAreNoFiles(String contentType) {
        assertThat(in(other(contentType))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/*", "image/png", "video/mp4", "audio/ogg"})
    void aPictureIsAFileThatIsNoText(String contentType) {
        assertThat(new TeamsFiles(new FileHosts(false))
                        .fetch(in(other(contentType)).get(0)))
                .isEqualTo(new Fetched.Refused(Unreadable.NOT_TEXT));
    }

    @Test
    void anUploadOfAnotherKindIsAFileThatIsNoText() {
        ObjectNode upload = other("reference")
                .put("contentUrl", "https://acme.sharepoint.com/x")
                .put("name", "x.log");
        assertThat(new TeamsFiles(new FileHosts(false)).fetch(in(upload).get(0)))
                .isEqualTo(new Fetched.Refused(Unreadable.NOT_TEXT));
    }

    @Test
    void aNameIsShownMaskedInOneLine() {
        String key = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";
        assertThat(in(
                        download("my\nkey `" + key + "`.log", URL, "log"),
                        download("", URL, "log"),
                        download("x".repeat(500), URL, "log")))
                .extracting(Enclosure::name)
                .satisfies(
                        names -> assertThat(names.get(0)).startsWith("my key '").doesNotContain(key))
                .satisfies(names -> assertThat(names.get(1)).isEqualTo("?"))
                .satisfies(names -> assertThat(names.get(2)).hasSize(120).endsWith("…"));
    }

    @Test
    void anythingInPlaceOfAttachmentsIsNone() {
        assertThat(TeamsFile.in(Json.object().put("attachments", "x"), Masker::mask))
                .isEmpty();
        assertThat(TeamsFile.in(Json.object(), Masker::mask)).isEmpty();
        assertThat(in(Json.object().put("contentType", 3), Json.object())).isEmpty();
    }

    @Test
    void theAddressStandsInNoText() {
        Enclosure file = in(download("a.log", URL, "log")).get(0);
        assertThat(TeamsFile.read(file.handle()).orElseThrow().url()).isEqualTo(URL);
        assertThat(TeamsFile.read(file.handle()).orElseThrow().toString()).doesNotContain("tempauth");
        assertThat(file.toString()).doesNotContain("tempauth");
    }

    private static List<Enclosure> in(ObjectNode... attachments) {
        return TeamsFile.in(activity(attachments), Masker::mask).toList();
    }
}
