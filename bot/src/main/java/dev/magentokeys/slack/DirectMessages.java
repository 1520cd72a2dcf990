package dev.magentokeys.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.slack.api.bolt.response.Response;
import dev.magentokeys.conversation.Message;
import dev.magentokeys.conversation.Reply;
import dev.magentokeys.delivery.Parcel;
import dev.magentokeys.secrets.Masked;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Takes in what people write to the bot. Slack delivers an event at least once, with the same event id; the inbox drops the
 * second. The same message under two event ids (two installations, HTTP and Socket Mode at once) is dropped here, from memory.
 */
final class DirectMessages {

    private final Desk desk;
    private final Addresses addresses;
    private final Cache<Said.Identity, String> eventOf = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(10))
            .build();

    DirectMessages(Desk desk, Addresses addresses) {
        this.desk = desk;
        this.addresses = addresses;
    }

    Response handle(Said said) {
        if (!said.isForUs()) {
            return Response.ok();
        }
        String earlier = eventOf.asMap().putIfAbsent(said.identity(), said.eventId());
        if (earlier != null && !earlier.equals(said.eventId())) {
            return Response.ok();
        }
        try {
            receive(said);
            return Response.ok();
        } catch (NotStoredException e) {
            eventOf.invalidate(said.identity());
            throw e;
        }
    }

    private void receive(Said said) {
        Masked text = desk.mask(said.text());
        boolean onlyFiles = said.hasFiles() && text.text().isBlank();
        UnaryOperator<Reply> preface = reply -> onlyFiles ? Usage.filesBefore(reply) : reply;
        Address address = addresses.message(said.channel(), said.person().user(), said.thread());
        desk.receive(
                "slack:event:" + said.eventId(),
                said.person(),
                new Message.Text(onlyFiles ? "/help" : text.text()),
                text.count(),
                reply -> parcels(preface.apply(reply), address));
    }

    private List<Parcel> parcels(Reply reply, Address address) {
        return BlockKit.render(reply).stream().map(address::parcel).toList();
    }
}
