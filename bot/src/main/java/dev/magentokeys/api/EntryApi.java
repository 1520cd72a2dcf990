package dev.magentokeys.api;

import dev.magentokeys.delivery.DirectoryBook;
import dev.magentokeys.directory.Audited;
import dev.magentokeys.directory.BadEntry;
import dev.magentokeys.directory.BadLines;
import dev.magentokeys.directory.Change;
import dev.magentokeys.directory.Directory;
import dev.magentokeys.directory.Entries;
import dev.magentokeys.directory.Entry;
import dev.magentokeys.directory.Held;
import dev.magentokeys.directory.Kind;
import dev.magentokeys.directory.Line;
import dev.magentokeys.directory.Ref;
import dev.magentokeys.exchange.DirectoryJson;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Single entries. Who told a value, and since when, is the caller, now: what a body says of it is not looked at. */
final class EntryApi {

    private final Books books;

    EntryApi(Books books) {
        this.books = books;
    }

    void list(Context ctx, Caller caller) {
        Kind kind = Asked.kind(ctx);
        Directory directory = books.with(caller, DirectoryBook::directory);
        Answers.json(ctx, 200, DirectoryJson.write(directory, kind));
    }

    void show(Context ctx, Caller caller) {
        Ref ref = Asked.ref(ctx);
        answer(ctx, 200, books.with(caller, book -> present(book.directory(), ref)));
    }

    void add(Context ctx, Caller caller) {
        Entry entry = told(Asked.kind(ctx), Optional.empty(), Body.json(ctx));
        Held added = books.with(caller, book -> {
            if (book.directory().find(entry.ref()).isPresent()) {
                throw new Problem(409, "%s is there already.".formatted(entry.ref()), "change it, or take another id");
            }
            return write(book, new Change.Added(Held.first(entry, caller.told())), caller, 422)
                    .find(entry.ref())
                    .orElseThrow();
        });
        ctx.header("Location", ApiEdge.ROOT + "/directory/" + kindAndId(entry.ref()));
        answer(ctx, 201, added);
    }

    void change(Context ctx, Caller caller) {
        Ref ref = Asked.ref(ctx);
        Entry entry = told(ref.kind(), Optional.of(ref.id()), Body.json(ctx));
        Held changed = books.with(caller, book -> {
            Held before = present(book.directory(), ref);
            EntityTag.mustMatch(ctx, before);
            return book.directory()
                    .changeTo(entry, caller.told())
                    .map(change -> present(write(book, change, caller, 422), ref))
                    .orElse(before);
        });
        answer(ctx, 200, changed);
    }

    void remove(Context ctx, Caller caller) {
        Ref ref = Asked.ref(ctx);
        books.with(caller, book -> {
            Held before = present(book.directory(), ref);
            EntityTag.mustMatch(ctx, before);
            return write(book, new Change.Removed(before), caller, 409);
        });
        ctx.status(204);
    }

    private static Held present(Directory directory, Ref ref) {
        return directory.find(ref).orElseThrow(Problem::notThere);
    }

    /** @param whenUnfit the status when the change does not fit the other entries */
    private static Directory write(DirectoryBook book, Change change, Caller caller, int whenUnfit) {
        try {
            return book.write(List.of(new Audited(caller.now(), caller.who(), change)));
        } catch (BadEntry refusal) {
            throw Problem.of(whenUnfit, refusal);
        }
    }

    private static Entry told(Kind kind, Optional<String> id, String json) {
        try {
            Line line = DirectoryJson.readEntry(kind, json);
            if (id.isPresent() && line.id().isPresent() && !line.id().equals(id)) {
                throw new Problem(422, "The id of an entry never changes.", "add a new entry, then remove this one");
            }
            return Entries.read(kind, id.or(line::id), line.values());
        } catch (BadLines bad) {
            throw Problem.of(bad);
        } catch (BadEntry refusal) {
            throw Problem.of(422, refusal);
        }
    }

    private static void answer(Context ctx, int status, Held held) {
        ctx.header("ETag", EntityTag.of(held));
        Answers.json(ctx, status, DirectoryJson.write(held));
    }

    private static String kindAndId(Ref ref) {
        return ref.kind().id() + "/" + URLEncoder.encode(ref.id(), StandardCharsets.UTF_8);
    }
}
