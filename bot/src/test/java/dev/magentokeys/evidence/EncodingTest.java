package dev.magentokeys.evidence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.magentokeys.diagnosis.Symptom;
import dev.magentokeys.resources.CommerceModules;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bytes in which logs come, and those in which none comes. */
class EncodingTest {
    private static final LogReader READER = new LogReader(CommerceModules.load());
    private static final String LOG = "Building application – “shop”\n  - Installing acme/module-x (1.0.0)\n\n"
            + "  The 'https://repo.magento.com/archives/acme/module-x/acme-module-x-1.0.0.0.zip'"
            + " URL could not be accessed (HTTP 403): HTTP/2 403\n";

    private static LogReading read(byte[] bytes) throws IOException {
        return READER.read(new ByteArrayInputStream(bytes));
    }

    private static void showsTheFailure(byte[] bytes, int line) throws IOException {
        LogReading reading = read(bytes);
        assertThat(reading.sightings()).extracting(Sighting::symptom).containsExactly(Symptom.PACKAGE_FORBIDDEN);
        assertThat(reading.sightings().get(0).lines()).containsExactly(line);
        assertThat(reading.sightings().get(0).packageName()).contains("acme/module-x");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, false", "UTF-8, true", "UTF-16LE, false", "UTF-16LE, true", "UTF-16BE, false", "UTF-16BE, true"
    })
    void unicodeWithAndWithoutItsMark(String charset, boolean marked) throws IOException {
        showsTheFailure(((marked ? "\uFEFF" : "") + LOG).getBytes(Charset.forName(charset)), 4);
    }

    @Test
    void anOldEncodingHarmsOnlyItsOwnLetters() throws IOException {
        showsTheFailure(("Företaget byter ägare: åäö\n".repeat(50) + LOG).getBytes(ISO_8859_1), 54);
    }

    @Test
    void unicodeThatIsLongAndCutInTheMiddleOfACharacter() throws IOException {
        byte[] bytes = ("x".repeat(9) + LOG.repeat(2000) + "\uD83D\uDE00").getBytes(UTF_16LE);
        assertThat(read(Arrays.copyOf(bytes, bytes.length - 1)).sightings())
                .singleElement()
                .extracting(seen -> seen.lines().get(0))
                .isEqualTo(4);
    }

    @Test
    void aStretchOfZeroBytes() throws IOException {
        showsTheFailure(("\0".repeat(1_000_000) + "\n" + LOG).getBytes(UTF_8), 5);
        showsTheFailure(LOG.replace(" ", "\0").getBytes(UTF_8), 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void everyKindOfLineBreakCounts(String lineBreak) throws IOException {
        showsTheFailure(LOG.replace("\n", lineBreak).getBytes(UTF_8), 4);
        showsTheFailure(("x\n".repeat(400_000) + LOG).replace("\n", lineBreak).getBytes(UTF_8), 400_004);
    }

    @Test
    void whatATerminalOverwritesIsOneLine() throws IOException {
        showsTheFailure(("0%\r10%\r100%\r\n\b\b\bok\n" + LOG).getBytes(UTF_8), 6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\0"})
    void nothingButLineBreaks(String lineBreak) throws IOException {
        assertThat(read(lineBreak.repeat(300_000).getBytes(UTF_8)).sightings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \r\n\t"})
    void aFileWithNothingInItIsRefused(String nothing) {
        assertThatThrownBy(() -> read(nothing.getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        UnreadableLogException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Unreadable.EMPTY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "504b030414000000",
                "377abcaf271c0004",
                "fd377a585a000004",
                "425a6839314159265359",
                "28b52ffd045821",
                "04224d186440",
                "526172211a0701",
                "1f9d90",
                "4c5a495001"
            })
    void whatIsPackedIsRefused(String start) {
        isRefused(HexFormat.of().parseHex(start), Unreadable.PACKED);
    }

    @Test
    void aPackedLogAndAnArchiveOfLogsAreRefused() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(LOG.getBytes(UTF_8));
        }
        isRefused(packed.toByteArray(), Unreadable.PACKED);
        isRefused(("deploy.log" + "\0".repeat(247) + "ustar\0" + LOG).getBytes(UTF_8), Unreadable.PACKED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "89504e470d0a1a0a",
                "ffd8ffe000104a464946",
                "474946383961",
                "255044462d312e37",
                "7f454c4602010100",
                "cafebabe00000041",
                "53514c69746520666f726d6174203300",
                "d0cf11e0a1b11ae1",
                "0102030405"
            })
    void whatIsNoTextIsRefused(String start) {
        isRefused(HexFormat.of().parseHex(start), Unreadable.NOT_TEXT);
    }

    @Test
    void randomBytesAreNoText() {
        SplittableRandom random = new SplittableRandom(7);
        for (int run = 0; run < 100; run++) {
            byte[] bytes = new byte[20_000];
            random.nextBytes(bytes);
            isRefused(bytes, Unreadable.NOT_TEXT);
        }
    }

    @Test
    void aMessageOfAPersonIsNoFile() {
        assertThat(List.of("PK\u0003\u0004", "%PDF-", "\u0001\u0002"))
                .allSatisfy(text -> assertThat(READER.read(text).sightings()).isEmpty());
    }

    private static void isRefused(byte[] bytes, Unreadable reason) {
        assertThatThrownBy(() -> read(bytes))
                .isInstanceOfSatisfying(
                        UnreadableLogException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
