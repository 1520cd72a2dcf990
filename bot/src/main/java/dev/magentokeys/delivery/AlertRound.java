package dev.magentokeys.delivery;

import dev.magentokeys.delivery.Courier.Attempt;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** The way of an alert to a channel of any platform: drawn when it is carried, about one message a second. Thread-safe. */
public final class AlertRound {

    private final AlertBoard board;
    private final InstantSource clock;
    private final ChannelPace pace = new ChannelPace(Duration.ofSeconds(1), 1);

    public AlertRound(AlertBoard board, InstantSource clock) {
        this.board = board;
        this.clock = clock;
    }

    /** @param post shows what was drawn in the platform's own way */
    public Attempt carry(Parcel parcel, BiFunction<AlertParcel, AlertBoard.Drawing, Attempt> post) {
        Optional<AlertParcel> shown = AlertParcel.read(parcel);
        if (shown.isEmpty()) {
            return new Attempt.Undeliverable("the parcel is not one of alerts");
        }
        return board.draw(shown.get())
                .map(drawing -> inTurn(parcel, () -> post.apply(shown.get(), drawing)))
                .orElseGet(Attempt.Arrived::new);
    }

    private Attempt inTurn(Parcel parcel, Supplier<Attempt> work) {
        Duration wait = pace.reserve(parcel.address(), clock.instant());
        return wait.isZero() ? work.get() : new Attempt.Later(wait, "about one message a second in a channel");
    }
}
