package dev.magentokeys.testing;

import dev.magentokeys.conversation.Part;
import dev.magentokeys.conversation.Reply;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Replies longer and stranger than the engine's. */
public final class RandomReplies {

    private static final List<String> BITS = List.of(
            "a",
            "word ",
            "\n",
            "&",
            "<",
            ">",
            "<!channel>",
            "**",
            "`",
            "```",
            "\"",
            "\\",
            "\t",
            "\u0000",
            "\r\n",
            "部署",
            "𝕏",
            "👩‍🚀",
            "\ud800",
            "\udc00",
            "é",
            "*x*",
            "_y_",
            "&amp;",
            "https://x.example/?a=b&c=d ",
            "\u202e");

    private final SplittableRandom random;

    public RandomReplies(SplittableRandom random) {
        this.random = random;
    }

    public Reply next() {
        return Replies.of(many(6, i -> part()).toArray(Part[]::new));
    }

    private Part part() {
        return switch (random.nextInt(7)) {
            case 0 -> new Part.Paragraph(text(9_000));
            case 1 -> new Part.Steps(many(70, i -> new Part.Step(i + 1, text(400), maybe(300), random.nextBoolean())));
            case 2 -> new Part.Choices(many(70, i -> new Part.Choice("choice-" + i, text(200), maybe(700))));
            case 3 ->
                new Part.Form(
                        text(300),
                        many(4, i -> new Part.Input("in" + i + random.nextInt(), text(400), text(900))),
                        text(120),
                        text(120));
            case 4 -> new Part.Evidence(text(100), many(80, i -> text(500)));
            case 5 -> new Part.Copyable(text(100), text(20_000));
            default -> new Part.Links(many(60, i -> new Part.Link(text(150), "https://example.com/" + i + "?a=1&b=2")));
        };
    }

    private Optional<String> maybe(int length) {
        return random.nextInt(3) == 0 ? Optional.of(text(length)) : Optional.empty();
    }

    private <T> List<T> many(int most, IntFunction<T> one) {
        return IntStream.range(0, random.nextInt(most + 1)).mapToObj(one).toList();
    }

    private String text(int longest) {
        int length = random.nextInt(random.nextInt(longest) + 1);
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(BITS.get(random.nextInt(BITS.size())));
        }
        return text.toString();
    }
}
