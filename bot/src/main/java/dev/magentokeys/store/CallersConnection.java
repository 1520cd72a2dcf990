package dev.magentokeys.store;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Hands out the connection of the commit that the calling thread is in; else its statements are a piece of a batch of their own,
 * which is on the disk when the connection is closed. So the scheduler's rows are written in the same commits as ours. Thread-safe.
 */
final class CallersConnection implements DataSource {

    /** What belongs to the commit's owner and is ignored when a guest calls it. */
    private static final Set<String> OWNERS = Set.of("commit", "rollback", "setAutoCommit");

    private final DataSource pool;
    private final Batches batches;

    /** Not static: the commit of one database is none of another's. */
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<Connection> lent = new ThreadLocal<>();

    CallersConnection(DataSource pool, Batches batches) {
        this.pool = pool;
        this.batches = batches;
    }

    /** Runs the work with this connection lent to whoever asks on this thread. */
    <T> T lend(Connection connection, Supplier<T> work) {
        lent.set(connection);
        try {
            return work.get();
        } finally {
            lent.remove();
        }
    }

    boolean isLent() {
        return lent.get() != null;
    }

    @Override
    public Connection getConnection() {
        return Optional.ofNullable(lent.get())
                .map(connection -> guest(connection, () -> {}))
                .orElseGet(this::ownPiece);
    }

    @Override
    public Connection getConnection(String user, String password) {
        return getConnection();
    }

    private Connection ownPiece() {
        Batch batch = batches.enter();
        AtomicBoolean closed = new AtomicBoolean();
        return guest(batch.join().getConnection(), () -> {
            if (closed.compareAndSet(false, true)) {
                batches.leave();
                batches.awaitKept(batch);
            }
        });
    }

    private static Connection guest(Connection connection, Runnable close) {
        return (Connection) Proxy.newProxyInstance(
                CallersConnection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        close.run();
                        return null;
                    }
                    if (OWNERS.contains(method.getName())) {
                        return null;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return pool.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        pool.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        pool.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return pool.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return pool.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return pool.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return pool.isWrapperFor(type);
    }
}
