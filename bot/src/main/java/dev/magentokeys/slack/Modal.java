package dev.magentokeys.slack;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.chat.Json;
import dev.magentokeys.chat.Texts;
import dev.magentokeys.conversation.Part;
import dev.magentokeys.conversation.Reply;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A form of several inputs as a modal.
 *
 * @param address where the answer goes: where the form was asked for
 * @param shownBy what is typed to see the form again
 * @param turn what the turn would have been when it was opened; the conversation has moved on when it is another
 */
record Modal(Address address, int turn, String shownBy) {

    /** As Slack brings it back when the modal is sent. */
    static final String CALLBACK = "form";

    private static final int TITLE = 24;

    /** Empty when the text was not written by {@link #write()}. */
    static Optional<Modal> read(@Nullable String metadata) {
        return Optional.ofNullable(metadata)
                .flatMap(Json::read)
                .filter(json -> json.path("turn").isInt())
                .flatMap(json -> Json.text(json, "address")
                        .flatMap(Address::read)
                        .map(address -> new Modal(
                                address,
                                json.path("turn").intValue(),
                                json.path("form").asText("/check"))));
    }

    private String write() {
        return Json.object()
                .put("address", address.write())
                .put("turn", turn)
                .put("form", shownBy)
                .toString();
    }

    ObjectNode view(Part.Form form, Reply reply) {
        Texts words = Words.of(reply.language());
        ObjectNode view =
                Json.object().put("type", "modal").put("callback_id", CALLBACK).put("private_metadata", write());
        view.set("title", Controls.plainText(form.isOfTheCase() ? words.get("form.title") : form.title(), TITLE));
        view.set("submit", Controls.plainText(form.submit(), TITLE));
        view.set("close", Controls.plainText(words.get("cancel"), TITLE));
        ArrayNode blocks = view.putArray("blocks");
        ObjectNode title = blocks.addObject().put("type", "section");
        title.set("text", Controls.plainText(form.title(), 3_000));
        form.inputs().forEach(input -> blocks.add(Controls.input(input)));
        return view;
    }
}
