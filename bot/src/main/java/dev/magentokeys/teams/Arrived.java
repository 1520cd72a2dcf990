package dev.magentokeys.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.ConversationAccount;
import dev.magentokeys.chat.Json;
import dev.magentokeys.wording.Language;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An activity that was let in, in the terms of this edge.
 *
 * @param id Teams' id of the activity; the same when it is delivered again
 * @param address where it was said, and where it is answered
 * @param bot the bot's own id in Teams
 * @param replyTo the message that it belongs to: of a press the one with the card
 * @param activity the activity itself, for what else it carries
 */
record Arrived(
        String id,
        Scope scope,
        Person person,
        Address address,
        String bot,
        Optional<String> replyTo,
        Optional<Language> language,
        Activity activity) {

    /** Empty when it names no conversation, no sender or no id: nobody could be answered, or nothing told apart. */
    static Optional<Arrived> of(Activity activity, Optional<String> locale) {
        Optional<ConversationAccount> conversation = Optional.ofNullable(activity.getConversation());
        String place = conversation.map(ConversationAccount::getId).orElse("");
        String user = Optional.ofNullable(activity.getFrom()).map(Arrived::user).orElse("");
        String id = Objects.requireNonNullElse(activity.getId(), "");
        if (place.isBlank() || user.isBlank() || id.isBlank()) {
            return Optional.empty();
        }
        String tenant = conversation.map(ConversationAccount::getTenantId).orElse("");
        return Optional.of(new Arrived(
                id,
                Scope.of(conversation
                        .map(ConversationAccount::getConversationType)
                        .orElse("")),
                new Person(tenant, user),
                new Address(text(activity.getServiceUrl()), tenant, place),
                Optional.ofNullable(activity.getRecipient())
                        .map(ChannelAccount::getId)
                        .orElse(""),
                Optional.ofNullable(activity.getReplyToId()).filter(known -> !known.isBlank()),
                locale.or(() -> Mentions.clientLocale(activity)).flatMap(Language::ofLocale),
                activity));
    }

    static String user(ChannelAccount account) {
        String entra = text(account.getAadObjectId());
        return entra.isBlank() ? text(account.getId()) : entra;
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }

    /** Names the activity across repeated deliveries. */
    String onceKey() {
        return "teams:" + address.tenant() + ":" + address.conversation() + ":" + id;
    }

    /** The value that it carries; a missing node when none. */
    JsonNode value() {
        return tree(activity.getValue());
    }

    JsonNode channelData() {
        return tree(activity.getChannelData());
    }

    /** An object with its {@code attachments}. */
    JsonNode withAttachments() {
        return Json.object().set("attachments", tree(activity.getAttachments()));
    }

    private static JsonNode tree(@Nullable Object value) {
        return value == null ? MissingNode.getInstance() : Json.MAPPER.valueToTree(value);
    }

    /** Whether Teams shows at once what it is answered. */
    boolean awaitsCard() {
        return activity.isType(ActivityTypes.INVOKE);
    }

    /** Whose case it is about when it says nothing else: the sender's, here. */
    Owner sender() {
        return new Owner(person.user(), address.conversation());
    }

    /** When it was said, by the platform's clock. */
    Optional<Instant> sent() {
        return Optional.ofNullable(activity.getTimestamp()).map(OffsetDateTime::toInstant);
    }
}
