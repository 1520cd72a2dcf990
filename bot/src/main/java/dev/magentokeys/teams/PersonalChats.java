package dev.magentokeys.teams;

import dev.magentokeys.delivery.Places;
import java.util.Optional;

/** Knows who can be written to in a personal chat: everybody for whom the app is installed. */
final class PersonalChats {

    private final Places places;

    PersonalChats(Places places) {
        this.places = places;
    }

    /** @param owner whose case it is, of those who speak */
    ReplyTo replyTo(Arrived arrived, Owner owner) {
        return new ReplyTo(arrived.address(), arrived.scope().isShared(), owner, of(arrived));
    }

    /** The personal chat of who speaks; empty when the app is not installed there. */
    Optional<Address> of(Arrived arrived) {
        return arrived.scope().isShared()
                ? places.place(arrived.person().place()).flatMap(Address::read)
                : Optional.of(arrived.address());
    }
}
