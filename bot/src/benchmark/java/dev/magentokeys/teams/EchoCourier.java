package dev.magentokeys.teams;

import dev.magentokeys.delivery.Courier;
import dev.magentokeys.delivery.Parcel;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Sends by the edge's own connectors, as fast as they take it and once: the peers keep to no pace either. Thread-safe. */
final class EchoCourier implements Courier {

    private final Connectors connectors = new Connectors(Optional.empty(), url -> true);

    @Override
    public String name() {
        return Address.COURIER;
    }

    @Override
    public Attempt carry(Parcel parcel, String idempotencyKey) {
        Address address = Address.read(parcel.address()).orElseThrow();
        Post.Say say = (Post.Say) Post.read(parcel.body()).orElseThrow();
        try {
            connectors
                    .at(address.serviceUrl())
                    .sendToConversation(address.conversation(), new WireActivity(say.activity()))
                    .get(5, TimeUnit.SECONDS);
            return new Attempt.Arrived();
        } catch (ExecutionException | TimeoutException e) {
            return new Attempt.Undeliverable(e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Attempt.Undeliverable("interrupted");
        }
    }
}
