package dev.magentokeys.teams;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.chat.Json;

/** Attachments as a Teams client sends them. */
final class TeamsAttachments {

    private TeamsAttachments() {}

    static ObjectNode activity(ObjectNode... attachments) {
        ObjectNode activity = Json.object().put("type", "message").put("channelId", "msteams");
        for (ObjectNode attachment : attachments) {
            activity.withArray("/attachments").add(attachment);
        }
        return activity;
    }

    /** A file that was attached in a personal chat. */
    static ObjectNode download(String name, String url, String type) {
        ObjectNode attachment = Json.object()
                .put("contentType", "application/vnd.microsoft.teams.file.download.info")
                .put("contentUrl", "https://acme-my.sharepoint.com/personal/anna/Documents/" + name)
                .put("name", name);
        attachment
                .putObject("content")
                .put("downloadUrl", url)
                .put("uniqueId", "0F5DE2A0-6A4C-4A84-9C0E-1D1B8A7C2E11")
                .put("fileType", type);
        return attachment;
    }

    /** Of some other kind: a pasted picture, a card, the message itself in HTML. */
    static ObjectNode other(String contentType) {
        return Json.object().put("contentType", contentType);
    }
}
