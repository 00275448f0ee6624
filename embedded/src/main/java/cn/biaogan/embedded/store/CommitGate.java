package cn.biaogan.embedded.store;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Lets nobody see the outcome of a command before everything it rests on is committed. Writers that arrive together
 * share one commit; a commit never cuts through a command, so that document and index entries are kept or lost as one.
 */
final class CommitGate {

    private final Runnable commit;
    private final ReentrantReadWriteLock commands = new ReentrantReadWriteLock();
    private final Lock committing = new ReentrantLock();
    private final AtomicLong begun = new AtomicLong();
    private volatile long committed;

    CommitGate(Runnable commit) {
        this.commit = commit;
    }

    <T> T write(Supplier<T> command) {
        commands.readLock().lock();
        try {
            begun.incrementAndGet();
            return command.get();
        } finally {
            commands.readLock().unlock();
            awaitCommit(begun.get());
        }
    }

    /** Waits for the writes that the reading may have seen: nothing is read that a crash could take back. */
    <T> T read(Supplier<T> command) {
        T outcome = command.get();
        awaitCommit(begun.get());
        return outcome;
    }

    /** Runs alone: no write is under way, and what was written is committed. */
    void alone(Runnable work) {
        commands.writeLock().lock();
        try {
            commit.run();
            work.run();
        } finally {
            commands.writeLock().unlock();
        }
    }

    private void awaitCommit(long write) {
        if (committed >= write) {
            return;
        }
        committing.lock();
        try {
            if (committed < write) {
                commitAll();
            }
        } finally {
            committing.unlock();
        }
    }

    private void commitAll() {
        commands.writeLock().lock();
        try {
            long covered = begun.get();
            commit.run();
            committed = covered;
        } finally {
            commands.writeLock().unlock();
        }
    }
}
