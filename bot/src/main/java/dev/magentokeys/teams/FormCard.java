package dev.magentokeys.teams;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.chat.Chunks;
import dev.magentokeys.chat.Texts;
import dev.magentokeys.conversation.Part;
import java.util.ArrayList;
import java.util.List;

/** A form in a card: its inputs, a way to send them and a way to go on without. */
final class FormCard {

    /** The id of an input starts with it, so that what is typed never meets the data of the button. */
    static final String INPUT = "input:";

    static final String SUBMIT = "submit";

    /** Of a form that no case asks for. */
    static final String SUBMIT_AT_ANY_TIME = "submit-at-any-time";

    static final String SKIP = "skip";

    private static final int LABEL = 200;
    private static final int TYPED = 500;

    /** An access key has 32 hexadecimal digits, and nothing that is asked for has. */
    private static final String NO_KEY = "^(?![\\s\\S]*[0-9a-fA-F]{32})[\\s\\S]*$";

    private FormCard() {}

    static List<Piece> of(Part.Form form, Buttons buttons, Texts words) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(Piece.heading(form.title()));
        form.inputs().forEach(input -> pieces.add(input(input, words)));
        pieces.add(form.skip()
                .map(skip -> Buttons.row(
                        List.of(submit(SUBMIT, form, buttons), buttons.press(SKIP, skip, "none")),
                        List.of(form.submit(), skip)))
                .orElseGet(
                        () -> Buttons.row(List.of(submit(SUBMIT_AT_ANY_TIME, form, buttons)), List.of(form.submit()))));
        return pieces;
    }

    private static ObjectNode submit(String choice, Part.Form form, Buttons buttons) {
        return buttons.press(choice, form.submit(), "auto").put("style", "positive");
    }

    private static Piece input(Part.Input input, Texts words) {
        String label = Chunks.shorten(Marks.plain(input.label()), LABEL);
        ObjectNode element = Elements.of("Input.Text")
                .put("id", INPUT + input.id())
                .put("label", label.isBlank() ? "…" : label)
                .put("maxLength", TYPED)
                .put("isRequired", false)
                .put("regex", NO_KEY)
                .put("errorMessage", words.get("form.key"));
        String known = Marks.clean(input.value()).replace('\n', ' ').strip();
        if (!known.isEmpty() && known.length() <= TYPED) {
            element.put("value", known);
        }
        return new Piece(element, "• " + label);
    }
}
