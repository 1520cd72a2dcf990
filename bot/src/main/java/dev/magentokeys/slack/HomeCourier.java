package dev.magentokeys.slack;

import dev.magentokeys.chat.Json;
import dev.magentokeys.delivery.Courier;
import dev.magentokeys.delivery.Parcel;
import dev.magentokeys.wording.Language;
import java.util.Optional;

/**
 * Publishes the Home tab. A parcel only says whose it is; the tab is drawn when it is carried, so that it always shows how things
 * stand, however long Slack made it wait. Thread-safe.
 */
final class HomeCourier implements Courier {

    static final String NAME = "slack-home";

    private final SlackApi api;
    private final SlackDesk desk;

    HomeCourier(SlackApi api, SlackDesk desk) {
        this.api = api;
        this.desk = desk;
    }

    static Parcel parcel(Person person) {
        String address = Json.object()
                .put("tenant", person.tenant())
                .put("user", person.user())
                .toString();
        return new Parcel(NAME, address, "{}");
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Attempt carry(Parcel parcel, String idempotencyKey) {
        return person(parcel.address())
                .map(this::publish)
                .orElseGet(() -> new Attempt.Undeliverable("the parcel is not one of this edge"));
    }

    private Attempt publish(Person person) {
        Language language = desk.spokenWith(person);
        Outcome outcome = api.call(
                "views.publish",
                Json.object()
                        .put("user_id", person.user())
                        .set("view", HomeView.of(desk.cases(person, language), language)));
        return SlackCourier.attempt(outcome);
    }

    private static Optional<Person> person(String address) {
        return Json.read(address)
                .flatMap(json -> Json.text(json, "tenant")
                        .flatMap(tenant -> Json.text(json, "user").map(user -> new Person(tenant, user))));
    }
}
