package dev.magentokeys.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import dev.magentokeys.delivery.DirectoryBook;
import dev.magentokeys.diagnosis.Ids;
import dev.magentokeys.directory.Audited;
import dev.magentokeys.directory.Basis;
import dev.magentokeys.directory.Conflict;
import dev.magentokeys.directory.Conflicts;
import dev.magentokeys.directory.Held;
import dev.magentokeys.directory.Ref;
import dev.magentokeys.exchange.DirectoryJson;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/** What was changed in the directory, and what in it stops a deployment. */
final class InsightApi {

    private static final int USUAL = 100;
    private static final int LARGEST = 1000;

    private final Books books;

    InsightApi(Books books) {
        this.books = books;
    }

    void audit(Context ctx, Caller caller) {
        Optional<Ref> entry = Asked.entryInQuery(ctx);
        int most = Asked.most(ctx, USUAL, LARGEST);
        List<Audited> made = books.with(caller, book -> entry.map(book::history).orElseGet(() -> book.latest(most)));
        ObjectNode body = Answers.object();
        ArrayNode changes = body.putArray("changes");
        made.forEach(one -> put(changes.addObject(), one));
        Answers.json(ctx, 200, body.toString());
    }

    private static void put(ObjectNode node, Audited made) {
        node.put("at", made.at().toString())
                .put("who", made.who())
                .put("entry", made.change().ref().toString());
        made.change().was().ifPresent(before -> node.putRawValue("before", raw(before)));
        made.change().becomes().ifPresent(after -> node.putRawValue("after", raw(after)));
    }

    private static RawValue raw(Held held) {
        return new RawValue(DirectoryJson.write(held));
    }

    void conflicts(Context ctx, Caller caller) {
        ObjectNode body = Answers.object();
        ArrayNode conflicts = body.putArray("conflicts");
        Conflicts.in(books.with(caller, DirectoryBook::directory))
                .forEach(conflict -> put(conflicts.addObject(), conflict));
        Answers.json(ctx, 200, body.toString());
    }

    private static void put(ObjectNode node, Conflict conflict) {
        node.put("kind", Ids.kebab(conflict.kind()))
                .put("about", conflict.about().toString());
        ArrayNode rests = node.putArray("restsOn");
        conflict.rests().forEach(basis -> put(rests.addObject(), basis));
    }

    private static void put(ObjectNode node, Basis basis) {
        node.put("entry", basis.entry().toString())
                .put("field", basis.field().id())
                .put("value", basis.value())
                .put("since", basis.told().since().toString())
                .put("by", basis.told().by())
                .put("quote", basis.quote());
    }
}
