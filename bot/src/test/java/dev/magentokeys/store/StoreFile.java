package dev.magentokeys.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.delivery.Parcel;
import java.nio.file.Path;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Looks at the file itself, past the store. */
final class StoreFile {

    private final Jdbi jdbi;

    StoreFile(Path folder) {
        this.jdbi = Jdbi.create("jdbc:sqlite:" + folder.resolve("magento-keys.db"));
    }

    List<Parcel> waiting() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM outbox ORDER BY lane, place")
                .map((row, context) ->
                        new Parcel(row.getString("courier"), row.getString("address"), row.getString("body")))
                .list());
    }

    List<String> strings(String query) {
        return jdbi.withHandle(
                handle -> handle.createQuery(query).mapTo(String.class).list());
    }

    void execute(String statement) {
        jdbi.useHandle(handle -> handle.execute(statement));
    }

    /** A lane has a task exactly as long as it holds parcels; a parcel that no task carries would wait for ever. */
    void check() {
        assertThat(strings("SELECT task_instance FROM scheduled_tasks WHERE task_name = 'lane' ORDER BY 1"))
                .as("lanes with a task")
                .isEqualTo(strings("SELECT DISTINCT lane FROM outbox ORDER BY 1"));
        assertThat(strings("PRAGMA integrity_check")).containsExactly("ok");
    }
}
