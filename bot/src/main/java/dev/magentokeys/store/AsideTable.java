package dev.magentokeys.store;

import dev.magentokeys.conversation.Conversation;
import dev.magentokeys.delivery.Aside;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The cases that people set aside. One that another version wrote and this one cannot read stays, and is not listed. */
final class AsideTable {

    private AsideTable() {}

    static void add(Handle handle, String conversation, Aside aside, ConversationJson json) {
        handle.execute(
                "INSERT INTO case_aside (case_id, conversation_id, state, touched_at) VALUES (?, ?, ?, ?)",
                aside.caseId(),
                conversation,
                json.write(aside.conversation()),
                aside.touched().toEpochMilli());
    }

    static List<Aside> of(Handle handle, String conversation, ConversationJson json) {
        return handle
                .createQuery("""
                        SELECT case_id, state, touched_at FROM case_aside WHERE conversation_id = :conversation
                        ORDER BY touched_at DESC, case_id""")
                .bind("conversation", conversation)
                .map((row, context) -> aside(row, json))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Aside> aside(ResultSet row, ConversationJson json) throws SQLException {
        Optional<Conversation> conversation = json.read(row.getString("state"));
        String caseId = row.getString("case_id");
        Instant touched = Instant.ofEpochMilli(row.getLong("touched_at"));
        return conversation.map(known -> new Aside(caseId, known, touched));
    }

    static void remove(Handle handle, String conversation, String caseId) {
        handle.execute("DELETE FROM case_aside WHERE case_id = ? AND conversation_id = ?", caseId, conversation);
    }
}
