package dev.magentokeys.delivery;

import dev.magentokeys.evidence.Unreadable;
import dev.magentokeys.evidence.UnreadableLogException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what comes, and refuses what is too long: nobody's word is taken for the length of a file. */
public final class BoundedStream extends FilterInputStream {

    private long left;

    /** @param most in bytes */
    public BoundedStream(InputStream file, long most) {
        super(file);
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        int read = in.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = in.read(into, from, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) throws UnreadableLogException {
        left -= read;
        if (left < 0) {
            throw new UnreadableLogException(Unreadable.TOO_LONG);
        }
    }
}
