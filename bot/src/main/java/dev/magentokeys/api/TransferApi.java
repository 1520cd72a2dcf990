package dev.magentokeys.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.alerts.Judge;
import dev.magentokeys.alerts.Transfer;
import dev.magentokeys.delivery.Transfers;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Transfers: recorded once under the key that their sender made, and looked at with what follows from them now. */
final class TransferApi {

    private static final String ROOT = ApiEdge.ROOT + "/transfers";

    private final Transfers transfers;

    TransferApi(Transfers transfers) {
        this.transfers = transfers;
    }

    void add(Context ctx, Caller caller) {
        String id = OnceKey.of(ctx).id();
        Transfer asked = TransferJson.read(id, Body.json(ctx), caller.told());
        Transfers.Taken taken = transfers.tell(caller.tenant(), asked);
        if (taken instanceof Transfers.Taken.Kept kept) {
            ctx.header("Location", ROOT + "/" + URLEncoder.encode(id, StandardCharsets.UTF_8));
            Answers.json(ctx, 201, TransferJson.write(kept.transfer()).toString());
        } else if (taken instanceof Transfers.Taken.Missing missing) {
            throw new Problem(
                    422,
                    "The directory has no %s, which the transfer names."
                            .formatted(missing.entry().kind().id()),
                    "name entries by their ids; GET /api/v1/directory/%s shows them"
                            .formatted(missing.entry().kind().id()));
        } else {
            throw new Problem(
                    422,
                    "Another transfer was recorded under this Idempotency-Key.",
                    "take a new key for a new transfer, and send the same body to ask again about the first");
        }
    }

    void list(Context ctx, Caller caller) {
        ObjectNode body = Answers.object();
        ArrayNode all = body.putArray("transfers");
        transfers.all(caller.tenant()).stream().map(TransferJson::write).forEach(all::add);
        EntityTag.answer(ctx, body.toString());
    }

    void show(Context ctx, Caller caller) {
        Transfers.Looked looked =
                transfers.look(caller.tenant(), ctx.pathParam("id")).orElseThrow(Problem::notThere);
        ObjectNode body = TransferJson.write(looked.transfer());
        JudgementJson.put(body.putObject("follows"), Judge.of(looked.transfer(), looked.directory()));
        EntityTag.answer(ctx, body.toString());
    }
}
