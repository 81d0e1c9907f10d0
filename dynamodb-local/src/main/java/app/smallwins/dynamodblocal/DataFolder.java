package app.smallwins.dynamodblocal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A folder that one engine at a time keeps its data in. The operating system lifts the lock however its holder ends. */
final class DataFolder implements AutoCloseable {

    private static final String LOCK = "in-use.lock";

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Makes the folder unless it is there, and takes it. */
    static DataFolder taken(Path folder) {
        try {
            var path = Files.createDirectories(folder).toAbsolutePath();
            var lock = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            return locked(new DataFolder(path, lock));
        } catch (IOException refused) {
            throw new EngineUnavailable("the data folder " + folder + " cannot be used", refused);
        }
    }

    private static DataFolder locked(DataFolder folder) throws IOException {
        if (!folder.isFree()) {
            folder.close();
            throw new FolderInUse(folder.path);
        }
        return folder;
    }

    private boolean isFree() throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException takenInThisProcess) {
            return false;
        }
    }

    Path path() {
        return path;
    }

    /** Leaves the folder to others. */
    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
