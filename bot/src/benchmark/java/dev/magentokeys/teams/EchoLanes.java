package dev.magentokeys.teams;

import dev.magentokeys.delivery.Parcel;
import dev.magentokeys.delivery.Sender;
import dev.magentokeys.delivery.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Sends what was committed, in order for each address, on as many threads as the store's outbox has. Thread-safe. */
final class EchoLanes {

    private static final int AT_ONCE = 32;

    private final Sender sender;
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(AT_ONCE);
    private final Map<String, Lane> lanes = new ConcurrentHashMap<>();

    EchoLanes(Sender sender) {
        this.sender = sender;
    }

    void add(Parcel parcel) {
        lanes.computeIfAbsent(parcel.courier() + parcel.address(), address -> new Lane())
                .add(new Waiting(UUID.randomUUID().toString(), parcel, 0, Instant.now()));
    }

    private final class Lane implements Runnable {

        private final Queue<Waiting> waiting = new ArrayDeque<>();

        synchronized void add(Waiting parcel) {
            waiting.add(parcel);
            if (waiting.size() == 1) {
                threads.execute(this);
            }
        }

        private synchronized Waiting first() {
            return waiting.element();
        }

        private synchronized boolean removeFirst() {
            waiting.remove();
            return !waiting.isEmpty();
        }

        @Override
        public void run() {
            Sender.Outcome outcome = sender.carry(first());
            if (outcome instanceof Sender.Outcome.Again again) {
                long pause = Duration.between(Instant.now(), again.notBefore()).toMillis();
                threads.schedule(this, Math.max(0, pause), TimeUnit.MILLISECONDS);
            } else if (removeFirst()) {
                threads.execute(this);
            }
        }
    }
}
