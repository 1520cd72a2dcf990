package dev.magentokeys.store;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import org.jspecify.annotations.Nullable;

/** The tasks carry no data of their own: what is to be sent is in the outbox, so nothing of Java's serialization is ever read. */
final class NoData implements Serializer {

    @Override
    public byte[] serialize(@Nullable Object data) {
        return new byte[0];
    }

    @Override
    public <T> @Nullable T deserialize(Class<T> type, byte[] serialized) {
        return null;
    }
}
