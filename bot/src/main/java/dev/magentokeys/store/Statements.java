package dev.magentokeys.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConnection;

/**
 * The statements that every message needs, each prepared once: to prepare one takes SQLite as long as to run it. What they throw
 * holds no values. Only for who has the turn.
 */
final class Statements {

    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    /** What they are prepared for: the pool may bring another one when this one is old or has failed. */
    private @Nullable Connection connection;

    /** Reads the row that a result stands at. */
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private interface Use<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    /** Returns how many rows were changed. */
    int update(Handle handle, String sql, Object... values) {
        return use(handle, sql, values, PreparedStatement::executeUpdate);
    }

    /** Returns the rows, in their order. */
    <T> List<T> query(Handle handle, String sql, Row<T> row, Object... values) {
        return use(handle, sql, values, statement -> {
            List<T> rows = new ArrayList<>();
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    rows.add(row.read(found));
                }
            }
            return rows;
        });
    }

    private <T> T use(Handle handle, String sql, Object[] values, Use<T> use) {
        try {
            PreparedStatement statement = prepared(handle.getConnection().unwrap(SQLiteConnection.class), sql);
            for (int place = 0; place < values.length; place++) {
                statement.setObject(place + 1, values[place]);
            }
            return use.of(statement);
        } catch (SQLException e) {
            // SQLite may have closed it.
            prepared.remove(sql);
            throw new IllegalStateException("A statement failed [Hint: see the cause]", e);
        }
    }

    private PreparedStatement prepared(Connection now, String sql) throws SQLException {
        if (now != connection) {
            prepared.clear();
            connection = now;
        }
        PreparedStatement known = prepared.get(sql);
        if (known == null) {
            known = now.prepareStatement(sql);
            prepared.put(sql, known);
        }
        return known;
    }
}
