package dev.magentokeys.teams;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.chat.CaseButton;
import dev.magentokeys.chat.CaseLines;
import dev.magentokeys.chat.Chunks;
import dev.magentokeys.chat.Texts;
import dev.magentokeys.conversation.Part;
import dev.magentokeys.delivery.CaseChoice;
import dev.magentokeys.delivery.ListedCase;
import dev.magentokeys.wording.Language;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Draws the list of somebody's open cases, last touched first; at most {@value #MOST} of them. */
final class CaseCard {

    /** The choices of its buttons start with it. */
    static final String BUTTON = "case:";

    static final int MOST = 10;

    private static final int LONGEST_LINE = 280;

    private final Texts words;
    private final Buttons buttons;
    private final List<Piece> pieces = new ArrayList<>();

    private CaseCard(Owner owner, Language language) {
        this.words = Words.of(language);
        this.buttons = new Buttons(0, owner, "", 1);
    }

    static ObjectNode of(List<ListedCase> cases, Owner owner, Language language) {
        CaseCard card = new CaseCard(owner, language);
        card.pieces.add(Piece.heading(card.words.get("cases")));
        if (cases.isEmpty()) {
            card.pieces.addAll(Piece.text(card.words.get("cases.none")));
        }
        cases.stream().limit(MOST).forEach(card::add);
        if (cases.size() > MOST) {
            card.pieces.addAll(Piece.text(card.words.get("cases.more").formatted(cases.size() - MOST)));
        }
        card.button(new CaseChoice.Fresh(), card.words.get("start"));
        return Card.content(card.pieces, language);
    }

    private void add(ListedCase listed) {
        CaseLines.of(listed.status(), words)
                .map(line -> Chunks.shorten(line.replaceAll("\\s+", " "), LONGEST_LINE))
                .forEach(line -> pieces.addAll(Piece.text(line)));
        pieces.add(touched(listed.touched()));
        button(listed.choice(), words.get("cases.go-on"));
    }

    /** Cards show it in the reader's own time and words. */
    private Piece touched(Instant touched) {
        String when = touched.truncatedTo(ChronoUnit.SECONDS).toString();
        ObjectNode line = Elements.of("TextBlock")
                .put("text", words.get("cases.touched") + " {{DATE(" + when + ", SHORT)}} {{TIME(" + when + ")}}")
                .put("isSubtle", true)
                .put("wrap", true);
        return new Piece(line, words.get("cases.touched") + " " + when);
    }

    private void button(CaseChoice choice, String label) {
        pieces.addAll(buttons.rows(List.of(Part.Choice.of(BUTTON + CaseButton.write(choice), label))));
    }
}
