package dev.magentokeys.teams;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.chat.Chunks;
import dev.magentokeys.chat.Json;
import dev.magentokeys.conversation.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The buttons of one card, each of which brings back its question. */
final class Buttons {

    /** What a button of ours is called when it is pressed. */
    static final String VERB = "press";

    /** Teams shows no more side by side; the others would hide behind three dots. */
    private static final int IN_A_ROW = 6;

    private static final int LABEL = 60;
    private static final int QUESTION = 1_000;

    /** Characters for the data of all buttons of a card: each holds it twice, and some of its own. */
    private static final int ROOM = 20_000;

    private static final int OWN = 350;

    private final int turn;
    private final Owner owner;
    private final String question;

    /** @param count how many will share the question */
    Buttons(int turn, Owner owner, String question, int count) {
        int each = ROOM / 2 / Math.max(1, count) - OWN;
        this.turn = turn;
        this.owner = owner;
        this.question = Chunks.shorten(Marks.clean(question), Math.max(100, Math.min(QUESTION, each)));
    }

    /** None of which stands out. */
    List<Piece> rows(List<Part.Choice> choices) {
        return rows(choices, false);
    }

    /** @param leads whether the first is what people will press as a rule, and stands out */
    List<Piece> rows(List<Part.Choice> choices, boolean leads) {
        List<ObjectNode> actions =
                new ArrayList<>(choices.stream().map(this::choice).toList());
        if (leads && !actions.isEmpty()) {
            actions.get(0).put("style", "positive");
        }
        List<Piece> rows = new ArrayList<>();
        for (int from = 0; from < choices.size(); from += IN_A_ROW) {
            int to = Math.min(choices.size(), from + IN_A_ROW);
            rows.add(row(
                    actions.subList(from, to),
                    choices.subList(from, to).stream().map(Part.Choice::label).toList()));
        }
        return rows;
    }

    static Piece row(List<ObjectNode> actions, List<String> labels) {
        return new Piece(
                Elements.actions(actions),
                labels.stream().map(label -> "• " + Marks.plain(label)).collect(Collectors.joining("\n")));
    }

    private ObjectNode choice(Part.Choice choice) {
        ObjectNode press = press(choice.id(), choice.label(), "none");
        return choice.confirm().map(asked -> confirmed(choice, asked, press)).orElse(press);
    }

    /** Asks back in the same card, where the same button stands again. */
    private static ObjectNode confirmed(Part.Choice choice, String asked, ObjectNode press) {
        ObjectNode card = Elements.of("AdaptiveCard");
        card.putArray("body").add(Elements.text(Chunks.shorten(asked, QUESTION)));
        card.putArray("actions").add(press);
        return titled(Elements.of("Action.ShowCard"), choice.label()).set("card", card);
    }

    /** @param inputs {@code auto} sends what was typed along, {@code none} does not even look at it */
    ObjectNode press(String choice, String label, String inputs) {
        String said = Chunks.shorten(Marks.plain(label), 2 * LABEL);
        ObjectNode data = new ButtonData(turn, choice, said, question, owner).write();
        ObjectNode submit = titled(Elements.of("Action.Submit"), label).put("associatedInputs", inputs);
        submit.set("data", data.deepCopy());
        submit.set("msteams", hidden());
        ObjectNode execute =
                titled(Elements.of("Action.Execute"), label).put("verb", VERB).put("associatedInputs", inputs);
        execute.set("data", data);
        return execute.set("fallback", submit);
    }

    /** Teams would write "Your response was sent to the app" under the card. */
    private static ObjectNode hidden() {
        ObjectNode teams = Json.object();
        teams.putObject("feedback").put("hide", true);
        return teams;
    }

    private static ObjectNode titled(ObjectNode action, String label) {
        String whole = Marks.plain(label).replace('\n', ' ');
        String title = Chunks.shorten(whole, LABEL);
        action.put("title", title.isBlank() ? "…" : title);
        return title.equals(whole) ? action : action.put("tooltip", Chunks.shorten(whole, 4 * LABEL));
    }
}
