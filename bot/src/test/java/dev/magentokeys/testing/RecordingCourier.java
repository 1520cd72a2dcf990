package dev.magentokeys.testing;

import dev.magentokeys.delivery.Courier;
import dev.magentokeys.delivery.Parcel;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** Records every try; each ends as planned, and well when nothing is planned. Thread-safe. */
public final class RecordingCourier implements Courier {

    private final String name;
    private final List<Try> tries = new CopyOnWriteArrayList<>();
    private final Queue<Function<Parcel, Attempt>> plan = new ConcurrentLinkedQueue<>();

    public RecordingCourier(String name) {
        this.name = name;
    }

    /** One try to carry a parcel. */
    public record Try(Parcel parcel, String idempotencyKey) {}

    /** The next try that has no plan yet ends like this. */
    public RecordingCourier then(Attempt attempt) {
        return thenDo(parcel -> attempt);
    }

    /** The next try that has no plan yet does this, and may throw. */
    public RecordingCourier thenDo(Function<Parcel, Attempt> attempt) {
        plan.add(attempt);
        return this;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Attempt carry(Parcel parcel, String idempotencyKey) {
        tries.add(new Try(parcel, idempotencyKey));
        Function<Parcel, Attempt> planned = plan.poll();
        return planned == null ? new Attempt.Arrived() : planned.apply(parcel);
    }

    /** Every try so far, in the order in which they began. */
    public List<Try> tries() {
        return List.copyOf(tries);
    }

    /** The bodies of every try so far. */
    public List<String> bodies() {
        return tries.stream().map(tried -> tried.parcel().body()).toList();
    }

    public void awaitTries(int count) {
        Eventually.await("courier %s tries %d times".formatted(name, count), () -> tries.size() >= count);
    }
}
