package dev.magentokeys.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The folder that holds everything the bot remembers, held by one process at a time: SQLite does not protect one file from two
 * bots that both believe it is theirs. The lock goes with the process, however it ends.
 */
public final class DataFolder implements AutoCloseable {

    /**
     * What this process holds. A second channel on a lock file must not even be opened: closing it would let the first one's lock
     * go, as POSIX has it.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Opens the folder, and creates it, readable by its owner only, when it is not there.
     *
     * @throws DataFolderException when another process holds the folder, or it cannot be created or written
     */
    public static DataFolder open(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        try {
            if (!Files.isDirectory(absolute)) {
                Files.createDirectories(absolute, ownerOnly(absolute, "rwx------"));
            }
            return hold(absolute.toRealPath());
        } catch (IOException e) {
            throw DataFolderException.unusable(absolute, e);
        }
    }

    private static DataFolder hold(Path path) throws IOException {
        if (!HELD.add(path)) {
            throw DataFolderException.inUse(path);
        }
        Optional<FileChannel> lock = Optional.empty();
        try {
            lock = lock(path.resolve("lock"));
        } finally {
            if (lock.isEmpty()) {
                HELD.remove(path);
            }
        }
        return new DataFolder(path, lock.orElseThrow(() -> DataFolderException.inUse(path)));
    }

    /** Empty when another process holds the lock. */
    private static Optional<FileChannel> lock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            return Optional.empty();
        }
        return Optional.of(channel);
    }

    public Path path() {
        return path;
    }

    /** Lets the next process in. */
    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw DataFolderException.unusable(path, e);
        } finally {
            HELD.remove(path);
        }
    }

    /** What makes a new file or folder its owner's alone; nothing where the file system knows no such thing. */
    static FileAttribute<?>[] ownerOnly(Path path, String permissions) {
        boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
