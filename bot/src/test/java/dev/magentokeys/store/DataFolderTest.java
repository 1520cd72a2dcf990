package dev.magentokeys.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path temporary;

    @Test
    void aMissingFolderIsCreatedForItsOwnerOnly() throws IOException {
        Path path = temporary.resolve("deep/data");

        try (DataFolder folder = DataFolder.open(path)) {
            assertThat(folder.path()).isAbsolute().isDirectory();
            assertThat(Files.getPosixFilePermissions(path))
                    .containsExactlyInAnyOrder(
                            PosixFilePermission.OWNER_READ,
                            PosixFilePermission.OWNER_WRITE,
                            PosixFilePermission.OWNER_EXECUTE);
        }
    }

    @Test
    void aSecondOpeningIsRefusedWithOneSentenceThatNamesTheFolder() {
        DataFolder first = DataFolder.open(temporary);

        assertThatThrownBy(() -> DataFolder.open(temporary))
                .isInstanceOf(DataFolderException.class)
                .hasMessageContaining(temporary.toString())
                .hasMessageContaining("in use by another running bot")
                .hasMessageContaining("MAGENTO_KEYS_DATA")
                .hasMessageNotContaining("\n");

        first.close();
    }

    @Test
    void aRefusedOpeningLeavesTheFolderHeld() throws IOException {
        DataFolder held = DataFolder.open(temporary);
        assertThatThrownBy(() -> DataFolder.open(temporary.resolve("../").resolve(temporary.getFileName())))
                .isInstanceOf(DataFolderException.class);

        assertThat(ChildJvm.start(OpensDataFolder.class, temporary.toString()).lines())
                .singleElement()
                .asString()
                .startsWith("refused: ");

        held.close();
    }

    @Test
    void aFolderThatWasClosedIsFree() {
        DataFolder.open(temporary).close();
        DataFolder.open(temporary).close();

        assertThat(temporary.resolve("lock")).exists();
    }

    @Test
    void anotherProcessIsRefused() throws IOException {
        DataFolder held = DataFolder.open(temporary);
        ChildJvm second = ChildJvm.start(OpensDataFolder.class, temporary.toString());

        assertThat(second.lines())
                .singleElement()
                .asString()
                .startsWith("refused: ")
                .contains("in use");

        held.close();
    }

    @Test
    void aFolderHeldByAKilledProcessIsFree() throws IOException, InterruptedException {
        ChildJvm holder = ChildJvm.start(OpensDataFolder.class, temporary.toString());
        holder.awaitLine("opened");
        assertThatThrownBy(() -> DataFolder.open(temporary)).isInstanceOf(DataFolderException.class);

        holder.kill();

        DataFolder.open(temporary).close();
    }

    @Test
    void aFileInTheWayIsSaidClearly() throws IOException {
        Path file = Files.createFile(temporary.resolve("file"));

        assertThatThrownBy(() -> DataFolder.open(file))
                .isInstanceOf(DataFolderException.class)
                .hasMessageContaining("cannot be created or written")
                .hasMessageContaining("[Hint: ");
    }
}
