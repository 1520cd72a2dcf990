package dev.magentokeys.cloud;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the bytes of a report, as they were signed. They live no longer than the request. */
final class Body {

    /** Bytes. An activity carries its whole log, a few hundred kilobytes at most, and what it is about. */
    static final int LARGEST = 16 << 20;

    private Body() {}

    static byte[] read(Context ctx) throws Refusal {
        if (!isJson(ctx.contentType())) {
            throw new Refusal(
                    415, "The report is not JSON.", "Send it with the header Content-Type: application/json.");
        }
        try (InputStream in = ctx.bodyInputStream()) {
            byte[] body = in.readNBytes(LARGEST + 1);
            if (body.length > LARGEST) {
                drain(in);
                throw new Refusal(413, "The report is larger than 16 MB.", "Leave the rest of the log out.");
            }
            return body;
        } catch (IOException stopped) {
            throw new Refusal(400, "The report stopped coming before its end.", "Send it again.");
        }
    }

    /** Reads on, so that a sender who looks at no answer before all is sent gets to see it; but not for ever. */
    private static void drain(InputStream in) throws IOException {
        long left = LARGEST;
        long skipped = left;
        while (left > 0 && skipped > 0) {
            skipped = in.skip(left);
            left -= skipped;
        }
    }

    private static boolean isJson(@Nullable String contentType) {
        return contentType != null
                && contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals("application/json");
    }
}
