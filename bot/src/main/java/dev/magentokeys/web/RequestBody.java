package dev.magentokeys.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads what a request carries: JSON text, bounded and of valid UTF-8, or the bytes of a file. */
final class RequestBody {

    /** Bytes. Enough for the tail of any deploy log. */
    static final int LARGEST = 256 * 1024;

    /** Bytes of an oversized body that are still read, so that its sender gets to see the answer. */
    private static final long DRAINED = 8L * 1024 * 1024;

    private RequestBody() {}

    static String json(Context ctx) {
        if (!isOf("application/json", ctx.contentType())) {
            throw new Refusal(
                    415, "The request is not JSON.", "Send it with the header Content-Type: application/json.");
        }
        try {
            return utf8(bounded(ctx.bodyInputStream()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes of a file, as they come; of a type that the form of another site cannot send. */
    static InputStream bytes(Context ctx) {
        if (!isOf("application/octet-stream", ctx.contentType())) {
            throw new Refusal(
                    415,
                    "The request is not marked as the bytes of a file.",
                    "Send them with the header Content-Type: application/octet-stream.");
        }
        return ctx.bodyInputStream();
    }

    private static byte[] bounded(InputStream in) throws IOException {
        byte[] body = in.readNBytes(LARGEST + 1);
        if (body.length <= LARGEST) {
            return body;
        }
        drain(in, DRAINED);
        throw new Refusal(
                413, "The message is larger than 256 KB.", "Send the last lines of the log, from the first error on.");
    }

    /** Reads on, so that a sender who looks at no answer before all is sent gets to see it; but not for ever. */
    static void drain(InputStream in, long most) throws IOException {
        byte[] sink = new byte[16 * 1024];
        long left = most;
        int read = 0;
        while (left > 0 && read >= 0) {
            read = in.read(sink);
            left -= read;
        }
    }

    private static String utf8(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Refusal(400, "The request is not valid UTF-8.", "Send the JSON in UTF-8.");
        }
    }

    private static boolean isOf(String type, @Nullable String contentType) {
        return contentType != null
                && contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals(type);
    }
}
