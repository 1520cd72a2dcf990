package dev.magentokeys.teams;

import dev.magentokeys.delivery.AlertBoard;
import dev.magentokeys.delivery.AlertParcel;
import dev.magentokeys.delivery.AlertRound;
import dev.magentokeys.delivery.Courier;
import dev.magentokeys.delivery.Parcel;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Shows alerts in channels and chats of Teams: a post of its own for each alert, edited in place; what comes later stands in its
 * thread, or in a chat, which has no threads, below. A message that was posted just before a crash, and not noted, is posted once
 * more: Teams takes no key of ours. Thread-safe.
 */
final class AlertCourier implements Courier {

    private final Posting posting;
    private final Predicate<String> serviceUrls;
    private final AlertBoard board;
    private final AlertPlaces places;
    private final Members members;
    private final Refusals refusals;
    private final AlertRound round;

    /** @param serviceUrls tells those that may get our token */
    AlertCourier(
            Posting posting,
            Predicate<String> serviceUrls,
            AlertBoard board,
            AlertPlaces places,
            Members members,
            InstantSource clock) {
        this.posting = posting;
        this.serviceUrls = serviceUrls;
        this.board = board;
        this.places = places;
        this.members = members;
        this.refusals = new Refusals(clock);
        this.round = new AlertRound(board, clock);
    }

    @Override
    public String name() {
        return "teams-alerts";
    }

    @Override
    public Attempt carry(Parcel parcel, String idempotencyKey) {
        return round.carry(parcel, this::post);
    }

    private Attempt post(AlertParcel shown, AlertBoard.Drawing drawing) {
        Optional<AlertPlace> place = places.of(shown)
                .filter(known -> serviceUrls.test(known.address().serviceUrl()));
        if (place.isEmpty()) {
            return park(shown, "its address is not known, or not one of Teams");
        }
        return post(shown, drawing, place.get());
    }

    private Attempt post(AlertParcel shown, AlertBoard.Drawing drawing, AlertPlace place) {
        List<Member> called = members.in(place.address(), drawing.called().people());
        Post.Say say = new Post.Say(AlertCard.message(drawing, called));
        Post post = drawing.message()
                .filter(message -> shown.what() == AlertParcel.What.SHOW)
                .<Post>map(message -> new Post.Replace(message, say.activity()))
                .orElse(say);
        Address address = drawing.message().map(place::under).orElseGet(place::address);
        try {
            return posted(shown, drawing, posting.post(address, post));
        } catch (Posting.NotPosted e) {
            return refused(shown, drawing, post, e.why());
        }
    }

    /** A message without an id cannot be edited, so it is not noted; the alert gets another when it changes. */
    private Attempt posted(AlertParcel shown, AlertBoard.Drawing drawing, String id) {
        String message = drawing.message().orElse(id);
        if (!message.isBlank() || shown.what() == AlertParcel.What.HELLO) {
            board.posted(shown, message, drawing.revision());
        }
        return new Attempt.Arrived();
    }

    private Attempt refused(AlertParcel shown, AlertBoard.Drawing drawing, Post post, Throwable why) {
        if (Refusals.isOver(why)) {
            return park(shown, "Teams refuses it");
        }
        if (Refusals.isNotFound(why)) {
            if (drawing.message().isEmpty()) {
                return park(shown, "the channel is gone");
            }
            board.lost(shown);
            return shown.what() == AlertParcel.What.SHOW
                    ? new Attempt.Later(Duration.ZERO, "its message is gone, and another takes its place")
                    : new Attempt.Arrived();
        }
        Attempt attempt = refusals.attempt(why, post);
        return attempt instanceof Attempt.Arrived ? posted(shown, drawing, "") : attempt;
    }

    private Attempt park(AlertParcel shown, String why) {
        board.park(shown, why, "alerts.invite-app", AlertPlaces::direct);
        return new Attempt.Undeliverable(why);
    }
}
