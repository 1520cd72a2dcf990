package dev.magentokeys.store;

import dev.magentokeys.conversation.Conversation;
import dev.magentokeys.conversation.Outcome;
import dev.magentokeys.delivery.AlertBook;
import dev.magentokeys.delivery.Aside;
import dev.magentokeys.delivery.DirectoryBook;
import dev.magentokeys.delivery.HookPath;
import dev.magentokeys.delivery.Hooks;
import dev.magentokeys.delivery.Ledger;
import dev.magentokeys.delivery.Parcel;
import dev.magentokeys.delivery.Roster;
import dev.magentokeys.directory.Tenant;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** One open commit. Not thread-safe. */
final class StorePage implements Ledger.Page {

    private final Handle handle;
    private final ConversationJson json;
    private final Statements sql;
    private final OutboxTable outbox;
    private final Lanes lanes;
    private boolean somethingToSend;

    StorePage(Handle handle, ConversationJson json, Statements sql, Lanes lanes) {
        this.handle = handle;
        this.json = json;
        this.sql = sql;
        this.outbox = new OutboxTable(sql);
        this.lanes = lanes;
    }

    @Override
    public boolean firstTime(String onceKey, Instant now) {
        return sql.update(
                        handle,
                        "INSERT INTO inbox (once_key, received_at) VALUES (?, ?) ON CONFLICT (once_key) DO NOTHING",
                        onceKey,
                        now.toEpochMilli())
                == 1;
    }

    @Override
    public boolean isNoted(String onceKey) {
        return !sql.query(handle, "SELECT 1 FROM inbox WHERE once_key = ?", row -> true, onceKey)
                .isEmpty();
    }

    @Override
    public Optional<Conversation> conversation(String key) {
        return sql
                .query(handle, "SELECT state FROM conversation WHERE conversation_id = ?", row -> row.getString(1), key)
                .stream()
                .findFirst()
                .flatMap(json::read);
    }

    @Override
    public void keep(String key, Conversation conversation, Instant now) {
        sql.update(handle, """
                INSERT INTO conversation (conversation_id, state, updated_at) VALUES (?, ?, ?)
                ON CONFLICT (conversation_id) DO UPDATE SET state = excluded.state, updated_at = excluded.updated_at""", key, json.write(conversation), now.toEpochMilli());
    }

    @Override
    public Optional<Instant> touched(String key) {
        return sql
                .query(
                        handle,
                        "SELECT updated_at FROM conversation WHERE conversation_id = ?",
                        row -> Instant.ofEpochMilli(row.getLong(1)),
                        key)
                .stream()
                .findFirst();
    }

    @Override
    public List<Aside> aside(String key) {
        return AsideTable.of(handle, key, json);
    }

    @Override
    public void setAside(String key, Aside aside) {
        AsideTable.add(handle, key, aside, json);
    }

    @Override
    public void takeBack(String key, String caseId) {
        AsideTable.remove(handle, key, caseId);
    }

    @Override
    public void count(Outcome outcome) {
        OutcomeTable.count(handle, outcome);
    }

    @Override
    public Map<Outcome, Long> outcomes() {
        return OutcomeTable.all(handle);
    }

    @Override
    public Optional<String> place(String key) {
        return PlaceTable.address(handle, key);
    }

    @Override
    public boolean keepPlace(String key, String address, Instant now) {
        return PlaceTable.keep(handle, key, address, now);
    }

    @Override
    public void forgetPlace(String key) {
        PlaceTable.forget(handle, key);
    }

    @Override
    public DirectoryBook directory(Tenant tenant) {
        return new DirectoryTables(handle, tenant);
    }

    @Override
    public Roster roster(Tenant tenant) {
        return new RosterTables(handle, tenant);
    }

    @Override
    public Hooks hooks(Tenant tenant) {
        return new HookTable(handle, tenant);
    }

    @Override
    public Optional<Hooks.Found> hookAt(HookPath path) {
        return HookTable.at(handle, path);
    }

    @Override
    public AlertBook alerts(Tenant tenant) {
        return new AlertTables(handle, tenant);
    }

    @Override
    public void send(Parcel parcel, Instant now) {
        String lane = OutboxTable.lane(parcel.courier(), parcel.address());
        if (outbox.append(handle, lane, parcel, now)) {
            lanes.schedule(lane, now);
            somethingToSend = true;
        }
    }

    @Override
    public void sendLater(Parcel parcel, Instant notBefore) {
        String lane = OutboxTable.lane(parcel.courier(), parcel.address());
        outbox.append(handle, lane, parcel, notBefore);
        lanes.scheduleLater(lane, notBefore);
    }

    @Override
    public void withdraw(String courier, String address) {
        String lane = OutboxTable.lane(courier, address);
        if (outbox.removeAll(handle, lane)) {
            lanes.cancel(lane);
        }
    }

    @Override
    public List<Parcel> waiting(String courier, String address) {
        return outbox.waiting(handle, OutboxTable.lane(courier, address));
    }

    /** Whether a lane has work that had none. */
    boolean hasSomethingToSend() {
        return somethingToSend;
    }
}
