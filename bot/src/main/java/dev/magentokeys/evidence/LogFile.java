package dev.magentokeys.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The bytes of a file that is meant as a log. What is packed, empty, no text or without end is refused before it is read as one. */
final class LogFile {

    /** Bytes from which a file is taken to be text or not. */
    private static final int SAMPLE = 4096;

    /** Of a text's characters, at most one in so many is a control character or cannot be read. */
    private static final int ODD = 10;

    private LogFile() {}

    /**
     * The characters of a file: UTF-8, or UTF-16 where its first bytes say so, as Windows writes what a console printed.
     *
     * @throws UnreadableLogException when it is no text; the reader throws it when the file is longer than {@link LogReader#LARGEST}
     */
    static Reader open(InputStream file) throws IOException {
        PushbackInputStream in = new PushbackInputStream(new Bounded(file), SAMPLE);
        byte[] start = in.readNBytes(SAMPLE);
        if (isPacked(start)) {
            throw new UnreadableLogException(Unreadable.PACKED);
        }
        String sample = new String(start, charset(start));
        if (!isText(sample)) {
            throw new UnreadableLogException(Unreadable.NOT_TEXT);
        }
        if (start.length < SAMPLE && sample.isBlank()) {
            throw new UnreadableLogException(Unreadable.EMPTY);
        }
        in.unread(start);
        return new InputStreamReader(in, charset(start));
    }

    private static boolean isPacked(byte[] start) {
        boolean gzip = begins(start, 0x1f, 0x8b);
        boolean zip = begins(start, 'P', 'K') && start.length > 2 && start[2] <= 8;
        return gzip || zip;
    }

    private static Charset charset(byte[] start) {
        return begins(start, 0xff, 0xfe) || begins(start, 0xfe, 0xff)
                ? StandardCharsets.UTF_16
                : StandardCharsets.UTF_8;
    }

    private static boolean begins(byte[] start, int first, int second) {
        return start.length > 2 && start[0] == (byte) first && start[1] == (byte) second;
    }

    private static boolean isText(String sample) {
        return sample.chars().filter(LogFile::isOdd).count() * ODD <= sample.length();
    }

    /** What no program prints: not a tab, a line end, what moves a terminal's cursor, or the escape that colours it. */
    private static boolean isOdd(int c) {
        return c == 0xfffd || (Character.isISOControl(c) && "\t\n\r\f\b\u001b".indexOf(c) < 0);
    }

    /** Passes at most {@link LogReader#LARGEST} bytes on. */
    private static final class Bounded extends InputStream {

        private final InputStream file;
        private long left = LogReader.LARGEST;

        Bounded(InputStream file) {
            this.file = file;
        }

        @Override
        public int read() throws IOException {
            return counted(file.read(), 1);
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = file.read(into, from, length);
            return counted(read, read);
        }

        private int counted(int result, int bytes) throws IOException {
            left -= result < 0 ? 0 : bytes;
            if (left < 0) {
                throw new UnreadableLogException(Unreadable.TOO_LONG);
            }
            return result;
        }
    }
}
