package dev.magentokeys.slack;

import dev.magentokeys.chat.Chunks;
import dev.magentokeys.conversation.Part;
import dev.magentokeys.conversation.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Renders replies as Block Kit, within its limits; as a rule one message, and as many as it takes when a reply is longer than
 * Slack allows. Buttons and inputs stand on the last.
 *
 * @see <a href="https://docs.slack.dev/reference/block-kit/blocks">Blocks and their limits</a>
 */
final class BlockKit {

    /** Slack takes 3,000 characters in a text object; the fences of code count too. */
    private static final int TEXT = 2_900;

    private final List<Pages.Piece> prose = new ArrayList<>();
    private final Controls controls;

    private BlockKit(Reply reply) {
        this.controls = new Controls(reply);
    }

    /** The messages of a reply, each a JSON object with {@code text} and {@code blocks}. Never empty. */
    static List<String> render(Reply reply) {
        BlockKit blocks = new BlockKit(reply);
        reply.parts().forEach(blocks::add);
        return Pages.of(blocks.prose, blocks.controls.pieces());
    }

    /** A form with its inputs in the message, where no modal can be opened. */
    static List<String> inline(Reply reply, Part.Form form) {
        BlockKit blocks = new BlockKit(reply);
        blocks.text(form.title());
        blocks.controls.addInline(form);
        return Pages.of(blocks.prose, blocks.controls.pieces());
    }

    /** A sentence of this edge's own. */
    static String notice(String sentence) {
        return Pages.of(List.of(Pages.Piece.prose(Mrkdwn.format(sentence), Mrkdwn.plain(sentence))), List.of())
                .get(0);
    }

    private void add(Part part) {
        if (part instanceof Part.Paragraph paragraph) {
            text(paragraph.text());
        } else if (part instanceof Part.Steps steps) {
            steps.steps().forEach(this::step);
        } else if (part instanceof Part.Choices choices) {
            controls.add(choices.choices());
        } else if (part instanceof Part.Form form) {
            text(form.title());
            controls.add(form);
        } else if (part instanceof Part.Evidence evidence) {
            text(evidence.title());
            code(String.join("\n", evidence.lines()));
        } else if (part instanceof Part.Copyable copyable) {
            text(copyable.title());
            code(copyable.text());
        } else if (part instanceof Part.Links links) {
            links(links.links());
        } else {
            throw new IllegalArgumentException("No way to show a %s [Hint: add it to BlockKit]"
                    .formatted(part.getClass().getSimpleName()));
        }
    }

    private void text(String text) {
        section(Mrkdwn.format(text), Mrkdwn.plain(text));
    }

    private void section(String mrkdwn, String plain) {
        List<String> pieces = Chunks.of(mrkdwn, TEXT);
        for (int i = 0; i < pieces.size(); i++) {
            prose.add(Pages.Piece.prose(pieces.get(i), i == 0 ? plain : ""));
        }
    }

    private void code(String text) {
        Chunks.of(Mrkdwn.code(text), TEXT)
                .forEach(piece -> prose.add(Pages.Piece.prose(Mrkdwn.preformatted(piece), piece)));
    }

    private void step(Part.Step step) {
        String tick = step.done() ? "✅ " : "";
        section(
                "*" + step.number() + ".* " + tick + Mrkdwn.format(step.text()),
                step.number() + ". " + tick + Mrkdwn.plain(step.text()));
        step.command().ifPresent(this::code);
    }

    private void links(List<Part.Link> links) {
        section(
                links.stream()
                        .map(link -> "• " + Mrkdwn.link(link.url(), link.label()))
                        .collect(Collectors.joining("\n")),
                links.stream()
                        .map(link -> "• " + Mrkdwn.plain(link.label()) + " " + Mrkdwn.escape(link.url()))
                        .collect(Collectors.joining("\n")));
    }
}
