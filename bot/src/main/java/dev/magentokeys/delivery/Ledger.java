package dev.magentokeys.delivery;

import dev.magentokeys.conversation.Conversation;
import dev.magentokeys.conversation.Outcome;
import dev.magentokeys.directory.Tenant;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The durable record of what came in, where each conversation stands, and what is to be sent. */
public interface Ledger {

    /** Runs the work in one commit: all of its entries are kept, or none. One conversation is never written by two at once. */
    <T> T inOneCommit(Function<Page, T> work);

    /**
     * Looks at what is there now, without waiting for it to be kept: it may never be, and may be otherwise the next moment. Nothing
     * may be written.
     */
    default <T> T glance(Function<Page, T> look) {
        return inOneCommit(look);
    }

    /** What can be read and written within one commit. */
    interface Page {
        /** Notes that a message came in; false when it was noted before. */
        boolean firstTime(String onceKey, Instant now);

        /** Whether a message was noted by {@link #firstTime}; changes nothing. */
        boolean isNoted(String onceKey);

        Optional<Conversation> conversation(String key);

        void keep(String key, Conversation conversation, Instant now);

        /** When the conversation was kept last; empty when it never was. */
        Optional<Instant> touched(String key);

        /** The cases that were set aside from this conversation, last touched first. */
        List<Aside> aside(String key);

        void setAside(String key, Aside aside);

        /** The case is aside no more; nothing when it was not. */
        void takeBack(String key, String caseId);

        /** Adds one to the cases that ended so. */
        void count(Outcome outcome);

        /** How many cases ended in which way, since the store was made. */
        Map<Outcome, Long> outcomes();

        /** Where the bot may speak first: the address that was kept last under this key. */
        Optional<String> place(String key);

        /**
         * Keeps a place, or another address of it.
         *
         * @return true when it was not there before
         */
        boolean keepPlace(String key, String address, Instant now);

        /** The bot may speak there no more; nothing when it was not kept. */
        void forgetPlace(String key);

        /** The directory of a tenant; one that was never written to is empty. */
        DirectoryBook directory(Tenant tenant);

        /** Who of a tenant may do what. */
        Roster roster(Tenant tenant);

        /** Where the cloud projects of a tenant report to. */
        Hooks hooks(Tenant tenant);

        /** The hook that an address leads to, whosever it is; empty when there is none or it was revoked. */
        Optional<Hooks.Found> hookAt(HookPath path);

        /** The transfers of a tenant, its alerts, and the channels that hear of them. */
        AlertBook alerts(Tenant tenant);

        /** Puts a parcel into the outbox. */
        void send(Parcel parcel, Instant now);

        /** The same, not to be carried before a time; what is sent to the address after it waits behind it. */
        void sendLater(Parcel parcel, Instant notBefore);

        /** Takes back what waits for this address; what is being carried may arrive all the same. */
        void withdraw(String courier, String address);

        /** The parcels that wait for this address, first to leave first; what is being carried waits too. */
        List<Parcel> waiting(String courier, String address);
    }
}
