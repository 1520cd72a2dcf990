package dev.magentokeys.api;

import dev.magentokeys.directory.Kind;
import dev.magentokeys.directory.Ref;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the address of a request names. */
final class Asked {

    private Asked() {}

    static Kind kind(Context ctx) {
        return Kind.byId(ctx.pathParam("kind")).orElseThrow(Problem::notThere);
    }

    static Ref ref(Context ctx) {
        return new Ref(kind(ctx), ctx.pathParam("id"));
    }

    /** The kind that the query names: a file of CSV is of one kind. */
    static Kind kindInQuery(Context ctx) {
        return Optional.ofNullable(ctx.queryParam("kind"))
                .flatMap(Kind::byId)
                .orElseThrow(() -> new Problem(
                        400,
                        "The address names no kind of entries.",
                        Arrays.stream(Kind.values())
                                .map(Kind::id)
                                .collect(Collectors.joining(", ", "add ?kind= with one of ", ""))));
    }

    /** An entry by kind and id, for instance {@code contacts/anna-berg}. */
    static Optional<Ref> entryInQuery(Context ctx) {
        return Optional.ofNullable(ctx.queryParam("entry")).map(entry -> {
            String[] parts = entry.split("/", 2);
            return Kind.byId(parts[0])
                    .filter(kind -> parts.length == 2)
                    .map(kind -> new Ref(kind, parts[1]))
                    .orElseThrow(() -> new Problem(
                            400, "The address names no entry.", "write ?entry=contacts/anna-berg, kind and id"));
        });
    }

    static int most(Context ctx, int otherwise, int largest) {
        String most = Optional.ofNullable(ctx.queryParam("most")).orElse(String.valueOf(otherwise));
        if (!most.matches("[1-9][0-9]{0,3}") || Integer.parseInt(most) > largest) {
            throw new Problem(
                    400, "The address does not say how many.", "write ?most= with a number from 1 to " + largest);
        }
        return Integer.parseInt(most);
    }
}
