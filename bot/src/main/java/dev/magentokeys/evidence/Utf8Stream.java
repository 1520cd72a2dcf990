package dev.magentokeys.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** The bytes in UTF-8 of a text that comes in another encoding. */
final class Utf8Stream extends InputStream {
    private final Reader text;
    private final char[] chars = new char[8192];
    private byte[] bytes = {};
    private int at;

    Utf8Stream(Reader text) {
        this.text = text;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        while (at == bytes.length && most > 0) {
            int length = text.read(chars);
            if (length < 0) {
                return -1;
            }
            bytes = new String(chars, 0, length).getBytes(StandardCharsets.UTF_8);
            at = 0;
        }
        int part = Math.min(most, bytes.length - at);
        System.arraycopy(bytes, at, into, from, part);
        at += part;
        return part;
    }
}
