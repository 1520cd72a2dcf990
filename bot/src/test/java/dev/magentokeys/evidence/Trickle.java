package dev.magentokeys.evidence;

import java.io.ByteArrayInputStream;

/** Bytes that come a few at a time, as from a network. */
final class Trickle extends ByteArrayInputStream {
    private final int most;

    Trickle(byte[] bytes, int most) {
        super(bytes);
        this.most = most;
    }

    @Override
    public synchronized int read(byte[] into, int from, int length) {
        return super.read(into, from, Math.min(length, most));
    }
}
