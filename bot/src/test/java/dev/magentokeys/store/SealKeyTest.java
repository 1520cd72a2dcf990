package dev.magentokeys.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealKeyTest {

    @Test
    void theKeyOfAFolderIsTheSameAfterARestartAndAnotherInAnotherFolder(@TempDir Path one, @TempDir Path other) {
        byte[] key = keyOf(one);
        assertThat(key).hasSize(32).isEqualTo(keyOf(one)).isNotEqualTo(keyOf(other));
    }

    @Test
    void whatIsNoKeyIsReplaced(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("seal.key"), new byte[3]);
        assertThat(keyOf(folder)).hasSize(32).isEqualTo(keyOf(folder));
    }

    private static byte[] keyOf(Path path) {
        try (DataFolder folder = DataFolder.open(path)) {
            return SealKey.of(folder);
        }
    }
}
