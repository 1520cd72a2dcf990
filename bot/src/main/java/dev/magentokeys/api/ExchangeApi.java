package dev.magentokeys.api;

import dev.magentokeys.delivery.DirectoryBook;
import dev.magentokeys.directory.Audited;
import dev.magentokeys.directory.BadLines;
import dev.magentokeys.directory.Change;
import dev.magentokeys.directory.Import;
import dev.magentokeys.directory.Kind;
import dev.magentokeys.directory.Line;
import dev.magentokeys.exchange.DirectoryCsv;
import dev.magentokeys.exchange.DirectoryJson;
import io.javalin.http.Context;
import java.util.List;

/** The directory as a whole, out and in. */
final class ExchangeApi {

    private final Books books;

    ExchangeApi(Books books) {
        this.books = books;
    }

    void json(Context ctx, Caller caller) {
        Answers.json(ctx, 200, DirectoryJson.write(books.with(caller, DirectoryBook::directory)));
    }

    void csv(Context ctx, Caller caller) {
        Kind kind = Asked.kindInQuery(ctx);
        ctx.header("Content-Disposition", "attachment; filename=\"%s.csv\"".formatted(kind.id()));
        Answers.send(
                ctx,
                200,
                Body.CSV + "; charset=utf-8",
                DirectoryCsv.write(books.with(caller, DirectoryBook::directory), kind));
    }

    /** All of it, or nothing. */
    void take(Context ctx, Caller caller) {
        try {
            List<Line> lines = lines(ctx);
            int changes = books.with(caller, book -> write(book, lines, caller));
            Answers.json(ctx, 200, Answers.object().put("changes", changes).toString());
        } catch (BadLines bad) {
            throw Problem.of(bad);
        }
    }

    private static List<Line> lines(Context ctx) throws BadLines {
        return switch (Body.type(ctx)) {
            case Body.JSON -> DirectoryJson.read(Body.text(ctx));
            case Body.CSV -> DirectoryCsv.read(Asked.kindInQuery(ctx), Body.text(ctx));
            default ->
                throw new Problem(
                        415,
                        "The request is neither JSON nor CSV.",
                        "send it with Content-Type: application/json, or text/csv and ?kind=");
        };
    }

    private static int write(DirectoryBook book, List<Line> lines, Caller caller) {
        try {
            List<Change> changes = Import.changes(book.directory(), lines, caller.told());
            book.write(changes.stream()
                    .map(change -> new Audited(caller.now(), caller.who(), change))
                    .toList());
            return changes.size();
        } catch (BadLines bad) {
            throw Problem.of(bad);
        }
    }
}
