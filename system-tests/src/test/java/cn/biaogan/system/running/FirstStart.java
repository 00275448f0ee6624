package cn.biaogan.system.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A first start writes what all later ones read: one test process does so at a time. */
record FirstStart(FileChannel file, FileLock lock) implements AutoCloseable {

    /** Returns when no other process is at its first start. */
    static FirstStart alone(Path place) {
        try {
            var file = FileChannel.open(place, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            return new FirstStart(file, file.lock());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            lock.release();
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
