package dev.magentokeys.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;

/** The key by which the bot knows its own buttons again. It is made once, and lies in the data folder for its owner alone. */
public final class SealKey {

    private static final int LENGTH = 32;

    private SealKey() {}

    /** @throws DataFolderException when it can neither be read nor made */
    public static byte[] of(DataFolder folder) {
        return of(folder.path());
    }

    static byte[] of(Path folder) {
        Path file = folder.resolve("seal.key");
        try {
            byte[] key = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
            return key.length == LENGTH ? key : make(file);
        } catch (IOException e) {
            throw DataFolderException.unusable(folder, e);
        }
    }

    /** Whole or not at all, whenever the process ends. */
    private static byte[] make(Path file) throws IOException {
        byte[] key = new byte[LENGTH];
        new SecureRandom().nextBytes(key);
        Path unfinished = file.resolveSibling("seal.key.new");
        Files.deleteIfExists(unfinished);
        Files.createFile(unfinished, DataFolder.ownerOnly(file, "rw-------"));
        Files.write(unfinished, key);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return key;
    }
}
