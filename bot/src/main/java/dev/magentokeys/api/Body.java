package dev.magentokeys.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Reads what a request carries: bounded, of a type that is understood, and in valid UTF-8. */
final class Body {

    static final String JSON = "application/json";
    static final String CSV = "text/csv";

    /** Bytes. An import has at most a million characters, and a character at most four bytes. */
    static final int LARGEST = 4_000_000;

    /** Bytes of an oversized body that are still read, so that its sender gets to see the answer. */
    private static final int DRAINED = 8_000_000;

    private Body() {}

    static String json(Context ctx) {
        if (!type(ctx).equals(JSON)) {
            throw new Problem(415, "The request is not JSON.", "send it with Content-Type: application/json");
        }
        return text(ctx);
    }

    /** In lower case, without its parameters. */
    static String type(Context ctx) {
        return Optional.ofNullable(ctx.contentType())
                .map(type -> type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    static String text(Context ctx) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bounded(ctx.bodyInputStream())))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Problem(400, "The request is not valid UTF-8.", "send it in UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bounded(InputStream in) throws IOException {
        byte[] body = in.readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            long unused = in.skip(DRAINED);
            throw new Problem(413, "The request is larger than 4 MB.", "import it in parts");
        }
        return body;
    }
}
