package dev.magentokeys.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.magentokeys.chat.Json;
import org.junit.jupiter.api.Test;

class ShownTest {

    @Test
    void aPersonsMessageIsShownOnceThoughItIsWrittenTwice() {
        assertThat(shown("""
                {"text":"<@U0BOT> see\\n```The URL &lt;x&gt; returned 403\\nsecond line```",
                 "blocks":[{"type":"rich_text","elements":[
                   {"type":"rich_text_section","elements":[{"type":"user","user_id":"U0BOT"},{"type":"text","text":" see\\n"}]},
                   {"type":"rich_text_preformatted","elements":[{"type":"text","text":"The URL <x> returned 403\\nsecond line"}]}]}]}""")).isEqualTo(" see\n```\nThe URL <x> returned 403\nsecond line\n```");
    }

    @Test
    void whatABotPutsIntoAttachmentsIsShown() {
        assertThat(shown("""
                {"text":"","bot_id":"B1","attachments":[{"fallback":"Build 12 failed: HTTP/2 403","pretext":"main",
                 "title":"Build 12 failed","title_link":"https://ci.example/12","text":"HTTP/2 403 &amp; more",
                 "fields":[{"title":"Log","value":"line one\\nline two"}],"footer":"ci"}]}""")).isEqualTo("main\nBuild 12 failed\nHTTP/2 403 & more\nLog\nline one\nline two");
    }

    @Test
    void theFallbackIsShownWhereThereIsNoText() {
        assertThat(shown("{\"attachments\":[{\"fallback\":\"HTTP/2 403\"}]}")).isEqualTo("HTTP/2 403");
    }

    @Test
    void everyKindOfBlockIsShown() {
        assertThat(shown("""
                {"text":"summary","blocks":[
                 {"type":"header","text":{"type":"plain_text","text":"Deploy failed"}},
                 {"type":"divider"},
                 {"type":"section","text":{"type":"mrkdwn","text":"```W: Loading\\nE: HTTP/2 403```"},
                  "fields":[{"type":"mrkdwn","text":"*Branch* main"},{"type":"mrkdwn","text":"*Step* build"}]},
                 {"type":"context","elements":[{"type":"image","image_url":"https://x.example/i.png","alt_text":"i"},
                                               {"type":"mrkdwn","text":"by <https://ci.example|CI>"}]},
                 {"type":"rich_text","elements":[
                   {"type":"rich_text_list","style":"bullet","elements":[
                     {"type":"rich_text_section","elements":[{"type":"text","text":"first"}]},
                     {"type":"rich_text_section","elements":[{"type":"link","url":"https://repo.magento.com/x"}]}]},
                   {"type":"rich_text_quote","elements":[{"type":"text","text":"quoted"}]}]}]}"""))
                .isEqualTo("summary\nDeploy failed\n```\nW: Loading\nE: HTTP/2 403\n```\n*Branch* main\n*Step* build\n"
                        + "by CI\nfirst\nhttps://repo.magento.com/x\nquoted");
    }

    @Test
    void ofAMessageWithAForwardOnlyTheForwardIsForwarded() {
        JsonNode message = Json.read("""
                {"text":"look","attachments":[
                 {"is_app_unfurl":true,"from_url":"https://ci.example","text":"a preview"},
                 {"is_msg_unfurl":true,"text":"E: HTTP/2 403","message_blocks":[{"team":"T1","message":{"blocks":[
                   {"type":"rich_text","elements":[{"type":"rich_text_section","elements":[
                     {"type":"text","text":"E: HTTP/2 403"}]}]}]}}]}]}""").orElseThrow();
        assertThat(Shown.forwarded(message)).isEqualTo("E: HTTP/2 403");
        assertThat(Shown.in(message)).contains("look", "a preview");
    }

    @Test
    void nothingIsShownOfAnEmptyMessage() {
        assertThat(shown("{}")).isEmpty();
        assertThat(shown("{\"text\":null,\"blocks\":null,\"attachments\":[null,5,{\"fields\":[null]}]}"))
                .isEmpty();
    }

    private static String shown(String message) {
        return Shown.in(Json.read(message).orElseThrow());
    }
}
