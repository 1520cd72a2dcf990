package dev.magentokeys.api;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** The key by which a program may ask the same again without a second effect. Only its hash is kept. */
record OnceKey(String text) {

    private static final String HEADER = "Idempotency-Key";
    private static final Pattern FORM = Pattern.compile("[!-~]{1,200}");

    /** @throws Problem with 400 when there is none, or it is not one word of ASCII */
    static OnceKey of(Context ctx) {
        return Optional.ofNullable(ctx.header(HEADER))
                .filter(key -> FORM.matcher(key).matches())
                .map(OnceKey::new)
                .orElseThrow(() -> new Problem(
                        400,
                        "The header Idempotency-Key is missing, or is not 1 to 200 characters of ASCII without blanks.",
                        "make a key for each transfer, a UUID for instance, and send it again when you ask again"));
    }

    /** Of the transfer that is recorded under it. */
    String id() {
        return "api-" + EntityTag.digest(text.getBytes(StandardCharsets.UTF_8));
    }
}
