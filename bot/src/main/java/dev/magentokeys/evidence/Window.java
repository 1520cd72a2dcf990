package dev.magentokeys.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** The part of a log that is looked at: a stretch of its bytes that slides along, always filled as far as the log goes. */
final class Window {
    private static final int CAPACITY = 256 * 1024;
    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long LOW_BITS = 0x7F7F7F7F7F7F7F7FL;

    private final InputStream log;
    private final int capacity;
    private final byte[] bytes;
    private int end;

    private Window(InputStream log, int capacity) throws IOException {
        this.log = log;
        this.capacity = capacity;
        this.bytes = new byte[capacity + 1];
        fill();
    }

    /** A window that takes a constant part of the memory, however long the log is. */
    static Window over(InputStream log) throws IOException {
        return new Window(log, CAPACITY);
    }

    /** A window that is just as long as the log. */
    static Window around(byte[] log) throws IOException {
        return new Window(new ByteArrayInputStream(log), log.length + 1);
    }

    private void fill() throws IOException {
        end += log.readNBytes(bytes, end, capacity - end);
        bytes[end] = '\n';
    }

    /** The bytes up to {@link #end}, which a line break follows; what stands further is of no meaning. */
    byte[] bytes() {
        return bytes;
    }

    int end() {
        return end;
    }

    /** Whether the log ends where the window ends. */
    boolean isLast() {
        return end < capacity;
    }

    /** Drops what stands before a place, which becomes place 0, and reads on. */
    void slideTo(int place) throws IOException {
        System.arraycopy(bytes, place, bytes, 0, end - place);
        end -= place;
        fill();
    }

    /** How often a byte stands from one place up to another; eight bytes at once. */
    int count(byte wanted, int from, int to) {
        long pattern = (wanted & 0xFF) * 0x0101010101010101L;
        int count = 0;
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            long zeroWhereEqual = (long) EIGHT_BYTES.get(bytes, at) ^ pattern;
            long highBitWhereNot = ((zeroWhereEqual & LOW_BITS) + LOW_BITS) | zeroWhereEqual | LOW_BITS;
            count += Long.bitCount(~highBitWhereNot);
        }
        for (; at < to; at++) {
            count += bytes[at] == wanted ? 1 : 0;
        }
        return count;
    }
}
