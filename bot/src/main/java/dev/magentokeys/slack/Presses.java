package dev.magentokeys.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.response.Response;
import dev.magentokeys.alerts.PlanPress;
import dev.magentokeys.alerts.Press;
import dev.magentokeys.conversation.Message;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Takes in the presses of buttons. A button carries only the turn and the choice; whose conversation goes on is decided by who
 * presses it.
 */
final class Presses {

    /** The actions that {@link Controls} offers. */
    static final Pattern OURS = Pattern.compile("choice:[0-9]+|form:(submit|skip)");

    private final SlackDesk desk;
    private final Addresses addresses;
    private final AlertPresses alerts;
    private final PlanPresses plans;

    Presses(SlackDesk desk, Addresses addresses, AlertPresses alerts) {
        this.alerts = alerts;
        this.plans = new PlanPresses(desk, addresses);
        this.desk = desk;
        this.addresses = addresses;
    }

    Response handle(BlockActionPayload press) {
        BlockActionPayload.Action action = press.getActions().get(0);
        Optional<Person> person = Person.acting(press);
        Optional<Press> ofAlert = ButtonValue.read(action.getValue()).flatMap(value -> Press.read(value.choice()));
        if (ofAlert.isPresent()) {
            person.ifPresent(known -> alerts.handle(press, known, ofAlert.get()));
            return Response.ok();
        }
        Optional<String> ofPlan =
                ButtonValue.read(action.getValue()).map(ButtonValue::choice).filter(PlanPress::isInPlace);
        if (ofPlan.isPresent()) {
            person.ifPresent(known -> plans.handle(press, known, ofPlan.get()));
            return Response.ok();
        }
        Optional<Meant> meant = meant(press, action);
        Optional<Address> address = person.flatMap(known -> addresses.ofPress(press, known, desk.now()));
        if (meant.isEmpty() || address.isEmpty()) {
            return Response.ok();
        }
        desk.receive(
                person.get(),
                new SlackDesk.Heard(
                        onceKey(press, person.get()),
                        meant.get().content,
                        meant.get().redactions,
                        address.get().sharedChannel()),
                reply -> Audience.parcels(reply, address.get()));
        return Response.ok();
    }

    private record Meant(Message.Content content, int redactions) {}

    private Optional<Meant> meant(BlockActionPayload press, BlockActionPayload.Action action) {
        return switch (action.getActionId()) {
            case "form:submit" -> Optional.of(filled(press));
            case "form:skip" -> Optional.of(new Meant(new Message.Filled(Map.of()), 0));
            default ->
                ButtonValue.read(action.getValue())
                        .map(value -> new Meant(new Message.Pressed(value.choice(), Optional.of(value.turn())), 0));
        };
    }

    private Meant filled(BlockActionPayload press) {
        FormValues values = FormValues.read(press.getState(), desk::mask);
        return new Meant(values.filled(), values.redactions());
    }

    static String onceKey(BlockActionPayload press, Person person) {
        String trigger = Objects.requireNonNullElseGet(press.getTriggerId(), () -> untriggered(press));
        return "slack:trigger:" + person.tenant() + ":" + trigger;
    }

    private static String untriggered(BlockActionPayload press) {
        BlockActionPayload.Container container = press.getContainer();
        String place = Objects.requireNonNullElse(container.getMessageTs(), container.getViewId());
        return place + ":" + press.getActions().get(0).getActionTs();
    }
}
