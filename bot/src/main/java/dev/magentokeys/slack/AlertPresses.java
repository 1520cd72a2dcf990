package dev.magentokeys.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import dev.magentokeys.access.Asker;
import dev.magentokeys.alerts.Offer;
import dev.magentokeys.alerts.Press;
import dev.magentokeys.conversation.Message;
import dev.magentokeys.conversation.Reply;
import dev.magentokeys.delivery.AlertDesk;
import dev.magentokeys.delivery.Parcel;
import dev.magentokeys.directory.Tenant;
import java.util.List;
import java.util.Optional;

/** Takes in the presses of buttons of alerts; whoever presses is told so alone, and the message in the channel changes for all. */
final class AlertPresses {

    private final SlackDesk desk;
    private final AlertDesk alerts;
    private final Addresses addresses;

    AlertPresses(SlackDesk desk, AlertDesk alerts, Addresses addresses) {
        this.desk = desk;
        this.alerts = alerts;
        this.addresses = addresses;
    }

    static Asker asker(Person person) {
        return new Asker(new Tenant("slack:" + person.tenant()), person.conversation());
    }

    void handle(BlockActionPayload payload, Person person, Press press) {
        String onceKey = Presses.onceKey(payload, person);
        Optional<Address> address = addresses.ofPress(payload, person, desk.now());
        if (press.offer() == Offer.CHECK) {
            address.ifPresent(to -> check(onceKey, person, press, to));
            return;
        }
        Reply reply = alerts.press(onceKey, asker(person), press, desk.languageOf(person))
                .told();
        address.ifPresent(to -> desk.tell(onceKey + ":told", parcels(reply, to)));
    }

    private void check(String onceKey, Person person, Press press, Address to) {
        alerts.check(asker(person).tenant(), press.alert(), desk.spokenWith(person))
                .ifPresent(check -> desk.receive(
                        onceKey,
                        person,
                        new Message.Text(check.typed()),
                        0,
                        reply -> parcels(reply.after(check.before()), to)));
    }

    private static List<Parcel> parcels(Reply reply, Address to) {
        return BlockKit.render(reply).stream().map(to::parcel).toList();
    }
}
