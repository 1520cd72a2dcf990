package dev.magentokeys.teams;

import io.javalin.http.Context;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * What a request says of who sends it: each header with all its values.
 *
 * @param origins set by a browser on behalf of a web page
 */
record Caller(List<String> authorizations, List<String> contentTypes, List<String> origins) {

    static Caller of(Context context) {
        return new Caller(
                headers(context, "Authorization"), headers(context, "Content-Type"), headers(context, "Origin"));
    }

    private static List<String> headers(Context context, String name) {
        return Collections.list(context.req().getHeaders(name));
    }

    /** A web page can send neither this content type unasked nor any request without its origin. */
    boolean isNoWebPage() {
        return origins.isEmpty()
                && contentTypes.size() == 1
                && mediaType(contentTypes.get(0)).equals("application/json");
    }

    private static String mediaType(String contentType) {
        return contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
