package dev.magentokeys.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Tells from the first bytes of a file how its text is written, or that it is none. */
final class FirstBytes {
    private static final int LOOKED_AT = 4096;
    private static final int SHORTEST_UTF_16 = 8;
    /** One of so many bytes may be a control character that no terminal knows; in what is no text one of ten is. */
    private static final int BYTES_TO_A_CONTROL = 25;

    private static final int TAR_NAME = 257;

    /** gzip, zip (three kinds), 7z, xz, bzip2, Zstandard, LZ4, rar, compress, lzip. */
    private static final List<byte[]> PACKED = bytes(
            "1f8b",
            "504b0304",
            "504b0506",
            "504b0708",
            "377abcaf271c",
            "fd377a585a00",
            "425a6839314159265359",
            "28b52ffd",
            "04224d18",
            "526172211a07",
            "1f9d",
            "4c5a495001");

    /** PNG, JPEG, GIF, PDF, ELF, Java, SQLite, old Office. */
    private static final List<byte[]> NO_TEXT = bytes(
            "89504e47",
            "ffd8ff",
            "47494638",
            "255044462d",
            "7f454c46",
            "cafebabe",
            "53514c69746520666f726d6174",
            "d0cf11e0");

    private final byte[] start;

    private FirstBytes(byte[] start) {
        this.start = start;
    }

    private static List<byte[]> bytes(String... hex) {
        return Stream.of(hex).map(HexFormat.of()::parseHex).toList();
    }

    /**
     * The same text in UTF-8. Text in no known encoding stays as it is.
     *
     * @throws UnreadableLogException when the file is packed, empty or no text
     */
    static InputStream asUtf8(InputStream file) throws IOException {
        PushbackInputStream in = new PushbackInputStream(file, LOOKED_AT);
        byte[] start = in.readNBytes(LOOKED_AT);
        in.unread(start);
        FirstBytes first = new FirstBytes(start);
        if (first.isPacked()) {
            throw new UnreadableLogException(Unreadable.PACKED);
        }
        Charset charset = first.charset();
        if (start.length < LOOKED_AT && new String(start, charset).isBlank()) {
            throw new UnreadableLogException(Unreadable.EMPTY);
        }
        if (!charset.equals(StandardCharsets.UTF_8)) {
            return new Utf8Stream(new InputStreamReader(in, charset));
        }
        if (first.isNoText()) {
            throw new UnreadableLogException(Unreadable.NOT_TEXT);
        }
        return in;
    }

    private boolean isPacked() {
        return PACKED.stream().anyMatch(magic -> standsAt(0, magic))
                || standsAt(TAR_NAME, "ustar".getBytes(StandardCharsets.US_ASCII));
    }

    private boolean standsAt(int place, byte[] magic) {
        int end = place + magic.length;
        return end <= start.length && Arrays.equals(start, place, end, magic, 0, magic.length);
    }

    private boolean isNoText() {
        int controls = 0;
        for (byte b : start) {
            controls += isControl(b) ? 1 : 0;
        }
        return controls * BYTES_TO_A_CONTROL > start.length || NO_TEXT.stream().anyMatch(magic -> standsAt(0, magic));
    }

    /** A control character that no log has; a log may hold stretches of NUL where a disk was full or a file was cut. */
    private static boolean isControl(byte b) {
        return (b > 0 && b < ' ' && "\u0007\b\t\n\f\r\u001b".indexOf(b) < 0) || b == 0x7F;
    }

    /** UTF-16 with its mark, as PowerShell writes it, or plainly without: every other byte is mostly zero. */
    private Charset charset() {
        if (standsAt(0, new byte[] {(byte) 0xFF, (byte) 0xFE})) {
            return StandardCharsets.UTF_16LE;
        }
        if (standsAt(0, new byte[] {(byte) 0xFE, (byte) 0xFF})) {
            return StandardCharsets.UTF_16BE;
        }
        int pairs = start.length / 2;
        int evenZeros = zeros(0);
        int oddZeros = zeros(1);
        if (start.length < SHORTEST_UTF_16 || Math.max(evenZeros, oddZeros) * 2 < pairs) {
            return StandardCharsets.UTF_8;
        }
        if (evenZeros * 20 <= oddZeros) {
            return StandardCharsets.UTF_16LE;
        }
        return oddZeros * 20 <= evenZeros ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    }

    private int zeros(int from) {
        int zeros = 0;
        for (int at = from; at < start.length; at += 2) {
            zeros += start[at] == 0 ? 1 : 0;
        }
        return zeros;
    }
}
