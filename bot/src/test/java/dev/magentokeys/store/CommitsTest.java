package dev.magentokeys.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.magentokeys.testing.Eventually;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Work that comes together is committed together. */
class CommitsTest {

    @TempDir
    private Path folder;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Set<Handle> transactions = Collections.newSetFromMap(new IdentityHashMap<>());
    private HikariDataSource pool;
    private Commits commits;

    @BeforeEach
    void open() {
        pool = Sqlite.open(folder.resolve("magento-keys.db"));
        commits = new Commits(pool);
        commits.inOne(handle -> handle.execute("CREATE TABLE note (text TEXT PRIMARY KEY)"));
        commits.inOne(handle -> handle.execute(
                "CREATE TABLE answer (to_note TEXT REFERENCES note (text) DEFERRABLE INITIALLY DEFERRED)"));
    }

    @AfterEach
    void close() {
        threads.shutdownNow();
        pool.close();
    }

    @Test
    void whoComesWhileAnotherWorksSharesItsTransaction() {
        List<CompletableFuture<Void>> all = together(List.of(writes("a"), writes("b"), writes("c")));

        all.forEach(CompletableFuture::join);
        assertThat(transactions).hasSize(1);
        assertThat(notes()).containsExactly("a", "b", "c");
    }

    @Test
    void whoFailsLeavesNothingBehindAndTakesNothingWithIt() {
        List<CompletableFuture<Void>> all = together(List.of(
                writes("a"),
                handle -> {
                    handle.execute("INSERT INTO note VALUES ('half')");
                    throw new IllegalArgumentException("on purpose");
                },
                writes("c")));

        assertThatThrownBy(() -> all.get(1).get())
                .isInstanceOf(ExecutionException.class)
                .hasMessageContaining("on purpose");
        all.get(0).join();
        all.get(2).join();
        assertThat(notes()).containsExactly("a", "c");
    }

    @Test
    void aCommitThatFailsIsToldToAllOfItAndToNobodyElse() {
        List<CompletableFuture<Void>> all =
                together(List.of(writes("a"), handle -> handle.execute("INSERT INTO answer VALUES ('to nobody')")));

        assertThat(all).allSatisfy(one -> assertThatThrownBy(one::get).hasMessageContaining("not kept"));
        commits.inOne(handle -> handle.execute("INSERT INTO note VALUES ('afterwards')"));
        assertThat(notes()).containsExactly("afterwards");
    }

    @Test
    void aStatementOutsideOfACommitIsOnTheDiskWhenItsConnectionIsClosed() throws SQLException {
        try (Connection connection = commits.source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("INSERT INTO note VALUES ('alone')");
        }

        assertThat(notes()).containsExactly("alone");
    }

    @Test
    void aGlanceSeesWhatIsThereAndWaitsForNoCommit() {
        commits.inOne(handle -> handle.execute("INSERT INTO note VALUES ('kept')"));

        List<String> seen = commits.glance(handle ->
                handle.createQuery("SELECT text FROM note").mapTo(String.class).list());

        assertThat(seen).containsExactly("kept");
    }

    @Test
    void whoCannotBeginWhileAnotherProcessWritesKeepsNobodyElseFromIt() throws SQLException {
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("magento-keys.db"));
                Statement sql = other.createStatement()) {
            sql.execute("BEGIN IMMEDIATE");
            assertThatThrownBy(() -> run(writes("too early"))).isInstanceOf(RuntimeException.class);
            sql.execute("ROLLBACK");
        }

        run(writes("afterwards"));
        assertThat(notes()).containsExactly("afterwards");
    }

    @Test
    void nothingIsLostAmongMany() {
        List<CompletableFuture<Void>> all = IntStream.range(0, 400)
                .mapToObj(n -> CompletableFuture.runAsync(() -> run(writes("note %03d".formatted(n))), threads))
                .toList();

        all.forEach(CompletableFuture::join);
        assertThat(notes()).hasSize(400);
    }

    /** All of it queues behind the first, which begins when everybody is there. */
    private List<CompletableFuture<Void>> together(List<Consumer<Handle>> work) {
        CountDownLatch firstThere = new CountDownLatch(1);
        CountDownLatch allThere = new CountDownLatch(1);
        CompletableFuture<Void> first = CompletableFuture.runAsync(
                () -> run(handle -> {
                    firstThere.countDown();
                    await(allThere);
                    work.get(0).accept(handle);
                }),
                threads);
        await(firstThere);
        List<CompletableFuture<Void>> others = work.stream()
                .skip(1)
                .map(one -> CompletableFuture.runAsync(() -> run(one), threads))
                .toList();
        Eventually.await("everybody waits", () -> commits.waiting() == others.size());
        allThere.countDown();
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }

    private void run(Consumer<Handle> work) {
        commits.inOne(handle -> {
            synchronized (transactions) {
                transactions.add(handle);
            }
            work.accept(handle);
            return true;
        });
    }

    private static Consumer<Handle> writes(String note) {
        return handle -> handle.execute("INSERT INTO note VALUES (?)", note);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException("The test was stopped", e);
        }
    }

    /** From the file, by a connection of its own. */
    private List<String> notes() {
        return new StoreFile(folder).strings("SELECT text FROM note ORDER BY text");
    }
}
