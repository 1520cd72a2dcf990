package dev.magentokeys.api;

import dev.magentokeys.directory.Held;
import dev.magentokeys.exchange.DirectoryJson;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** The state of what is shown as a strong entity tag (RFC 9110): another tag as soon as a value, or who told it, is another. */
final class EntityTag {

    private static final int BYTES = 12;

    private EntityTag() {}

    static String of(Held held) {
        return of(DirectoryJson.write(held));
    }

    private static String of(String state) {
        return "\"" + digest(state.getBytes(StandardCharsets.UTF_8)) + "\"";
    }

    /** The first 24 hexadecimal digits of SHA-256. */
    static String digest(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(Arrays.copyOf(digest, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing [Hint: every Java platform has it]", e);
        }
    }

    /** Answers with JSON, or with 304 when the caller has the same already. */
    static void answer(Context ctx, String json) {
        String tag = of(json);
        ctx.header("ETag", tag);
        if (tag.equals(ctx.header("If-None-Match"))) {
            ctx.status(304);
        } else {
            Answers.json(ctx, 200, json);
        }
    }

    /** @throws Problem with 428 when the request does not say which state it was decided on, 412 when that is not the present one */
    static void mustMatch(Context ctx, Held present) {
        List<String> decidedOn = Stream.ofNullable(ctx.header("If-Match"))
                .flatMap(header -> Stream.of(header.split(",")))
                .map(String::strip)
                .toList();
        if (decidedOn.isEmpty()) {
            throw new Problem(
                    428,
                    "It is not said which state of the entry this was decided on.",
                    "send the ETag of the entry as If-Match, or If-Match: * to change it whatever it is");
        }
        if (!decidedOn.contains("*") && !decidedOn.contains(of(present))) {
            throw new Problem(412, "The entry is no longer as it was then.", "GET it again, then decide");
        }
    }
}
