package dev.magentokeys.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.conversation.Conversation;
import dev.magentokeys.conversation.Review;
import dev.magentokeys.json.EditableJson;
import dev.magentokeys.json.ReplyJson;
import dev.magentokeys.wording.Language;
import io.javalin.http.Context;
import java.util.Optional;

/** Shows where conversations stand; nothing changes by looking. */
final class ReviewApi {

    private final Intake intake;
    private final Review review;

    ReviewApi(Intake intake, Review review) {
        this.intake = intake;
        this.review = review;
    }

    /** What is open, as the object of record, in the turn that was last. */
    void now(Context ctx) {
        JsonAnswer.send(ctx, 200, ReplyJson.of(review.now(known(ctx))));
    }

    /** Why the open question is put, or what the verdict rests on. */
    void why(Context ctx) {
        JsonAnswer.send(ctx, 200, ReplyJson.of(review.why(known(ctx))));
    }

    /** The facts that can be set by hand, and to what, in the language that is asked for. */
    void facts(Context ctx) {
        Language language = Optional.ofNullable(ctx.queryParam("locale"))
                .flatMap(Language::ofLocale)
                .or(() -> Languages.accepted(ctx.header("Accept-Language")))
                .orElse(Language.EN);
        ObjectNode facts = EditableJson.of(review.editable(language));
        JsonAnswer.send(
                ctx, 200, JsonAnswer.object().put("locale", language.tag()).set("facts", facts));
    }

    private Conversation known(Context ctx) {
        return intake.find(intake.conversation(ctx))
                .orElseThrow(() -> new Refusal(
                        404,
                        "Nothing was said in this conversation yet.",
                        "Send its first message, for instance {\"text\":\"/start\"}."));
    }
}
