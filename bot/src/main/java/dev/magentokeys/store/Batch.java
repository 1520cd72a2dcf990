package dev.magentokeys.store;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * One transaction that several pieces of work share: kept together or lost together. A piece that fails leaves nothing behind and
 * takes nothing of the others with it. One thread at a time may work; any may wait for the end.
 */
final class Batch {

    private static final int MOST_PIECES = 64;
    private static final String BEFORE = "before";

    private final Handle handle;
    private final CountDownLatch ended = new CountDownLatch(1);
    private int pieces;
    private volatile @Nullable RuntimeException failure;

    private Batch(Handle handle) {
        this.handle = handle;
    }

    /** @param handle goes with the batch, and is closed when the transaction cannot begin: another process may be writing */
    static Batch begin(Handle handle) {
        try {
            return new Batch(handle.begin());
        } catch (RuntimeException | Error e) {
            handle.close();
            throw e;
        }
    }

    /** Does a piece; when it throws, nothing of it is kept. */
    <T> T work(Function<Handle, T> piece) {
        Handle mine = join();
        mine.savepoint(BEFORE);
        try {
            T result = piece.apply(mine);
            mine.releaseSavepoint(BEFORE);
            return result;
        } catch (RuntimeException | Error e) {
            goBack(e);
            throw e;
        }
    }

    /** For a piece that fails without a trace: a single statement. */
    Handle join() {
        pieces++;
        return handle;
    }

    /** A full disk, for instance, makes SQLite give up the whole transaction: then there is nothing to go back to. */
    private void goBack(Throwable reason) {
        try {
            handle.rollbackToSavepoint(BEFORE);
        } catch (RuntimeException e) {
            reason.addSuppressed(e);
            failure = e;
        }
    }

    /** Whether no more work may be put into it. */
    boolean isFull() {
        return failure != null || pieces >= MOST_PIECES;
    }

    /** Commits, unless all is lost already. */
    void end() {
        try (handle) {
            commitOrRollBack();
        } catch (RuntimeException e) {
            failure = e;
        } finally {
            ended.countDown();
        }
    }

    private void commitOrRollBack() {
        if (failure != null) {
            handle.rollback();
            return;
        }
        try {
            handle.commit();
        } catch (RuntimeException e) {
            failure = e;
            handle.rollback();
        }
    }

    /** @return false when it has not ended in this time */
    boolean hasEndedWithin(long millis) throws InterruptedException {
        return ended.await(millis, TimeUnit.MILLISECONDS);
    }

    /** Why nothing of it was kept; to be asked when it has ended. */
    Optional<RuntimeException> failure() {
        return Optional.ofNullable(failure);
    }
}
