package dev.magentokeys.store;

import java.io.Serial;
import java.nio.file.Path;

/** The data folder cannot be used; the message is one sentence for the operator, with a hint. */
public final class DataFolderException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Path folder;

    private DataFolderException(Path folder, String problem, String hint) {
        super("The data folder %s %s. [Hint: %s]".formatted(folder, problem, hint));
        this.folder = folder;
    }

    static DataFolderException inUse(Path folder) {
        return new DataFolderException(
                folder,
                "is in use by another running bot",
                "stop that one first, or give this one a folder of its own with MAGENTO_KEYS_DATA");
    }

    static DataFolderException unusable(Path folder, Exception cause) {
        DataFolderException exception = new DataFolderException(
                folder,
                "cannot be created or written",
                "name a folder that this user may write with MAGENTO_KEYS_DATA");
        exception.initCause(cause);
        return exception;
    }

    static DataFolderException damaged(Path folder, Exception cause) {
        DataFolderException exception = new DataFolderException(
                folder,
                "holds a database that cannot be opened",
                "put a copy of magento-keys.db back, or name another folder with MAGENTO_KEYS_DATA");
        exception.initCause(cause);
        return exception;
    }

    static DataFolderException notBegun(Path folder) {
        return new DataFolderException(
                folder, "holds no database yet", "start the bot there once, or name its folder with MAGENTO_KEYS_DATA");
    }

    static DataFolderException otherVersion(Path folder) {
        return new DataFolderException(
                folder,
                "was left by another version",
                "start this version of the bot there once, then repeat the command");
    }

    public Path folder() {
        return folder;
    }
}
