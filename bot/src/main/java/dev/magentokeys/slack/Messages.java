package dev.magentokeys.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.slack.api.bolt.response.Response;
import dev.magentokeys.chat.NotStoredException;
import java.time.Duration;

/**
 * Takes in what people write to the bot: in a direct message, or in a channel with a mention of it. Slack delivers an event at
 * least once, with the same event id; the inbox drops the second. The same message under two event ids (two installations, HTTP
 * and Socket Mode at once) is dropped here, from memory.
 */
final class Messages {

    private final SlackDesk desk;
    private final Letters letters;
    private final Addresses addresses;
    private final Cache<Said.Identity, String> eventOf = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(10))
            .build();

    Messages(SlackDesk desk, Letters letters, Addresses addresses) {
        this.desk = desk;
        this.letters = letters;
        this.addresses = addresses;
    }

    /** A message in a channel of direct messages; one in any other is not answered. */
    Response direct(Said said) {
        Address address = addresses.message(said.channel(), said.person().user(), said.thread());
        boolean forUs = said.direct() && !said.byBot() && !said.isBlank();
        return forUs ? takeOnce(said, new ReplyTo(address, ReplyTo.Way.DIRECT)) : Response.ok();
    }

    /**
     * A mention, answered in its thread for the person alone: the answer is about keys and people. One in a direct message is
     * delivered as that message too, and left to it.
     */
    Response mention(Said said) {
        String thread = said.thread().orElse(said.ts());
        Address address = addresses.inThread(said.channel(), said.person().user(), thread);
        ReplyTo.Way way = thread.equals(said.ts()) ? ReplyTo.Way.OPENS_THREAD : ReplyTo.Way.IN_THREAD;
        boolean forUs = !said.channel().startsWith("D") && !said.byBot();
        return forUs ? takeOnce(said, new ReplyTo(address, way)) : Response.ok();
    }

    private Response takeOnce(Said said, ReplyTo replyTo) {
        String event = eventOf.asMap().computeIfAbsent(said.identity(), unseen -> said.eventId());
        try {
            if (event.equals(said.eventId())) {
                desk.take(letters.of(said, replyTo));
            }
            return Response.ok();
        } catch (NotStoredException e) {
            eventOf.invalidate(said.identity());
            throw e;
        }
    }
}
