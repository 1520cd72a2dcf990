package dev.magentokeys.teams;

import dev.magentokeys.alerts.Word;
import dev.magentokeys.delivery.AlertBoard;
import dev.magentokeys.delivery.AlertParcel;
import dev.magentokeys.delivery.Ledger;
import dev.magentokeys.delivery.Parcel;
import dev.magentokeys.delivery.Places;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Knows how the channels are reached that hear of alerts, and the people who asked for that. */
final class AlertPlaces {

    private static final Pattern PREFIX = Pattern.compile("^/?(?:magento-keys\\s+)?", Pattern.CASE_INSENSITIVE);

    private final Places places;

    AlertPlaces(Places places) {
        this.places = places;
    }

    /** Keeps how a channel is reached where somebody types about alerts: only then does Teams tell it. */
    void heard(Arrived arrived, String text) {
        String first = PREFIX.matcher(text.strip()).replaceFirst("").split("\\s+", 2)[0];
        if (arrived.scope().isShared() && Word.begins(first)) {
            AlertPlace place = AlertPlace.of(arrived);
            places.keep(place.key(), place.write());
        }
    }

    Optional<AlertPlace> of(AlertParcel shown) {
        return places.place(AlertPlace.key(shown.tenant(), shown.ownId())).flatMap(AlertPlace::read);
    }

    /** For the person alone; nothing where the app is not installed for them. */
    static List<Parcel> direct(Ledger.Page page, AlertBoard.Told told) {
        return Person.ofKey(told.person()).flatMap(person -> page.place(person.place())).flatMap(Address::read).stream()
                .flatMap(chat -> Cards.render(told.reply(), Owner.EVERYBODY).stream()
                        .map(card -> chat.parcel(new Post.Say(card))))
                .toList();
    }
}
