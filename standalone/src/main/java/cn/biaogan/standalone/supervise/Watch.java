package cn.biaogan.standalone.supervise;

import cn.biaogan.embedded.process.ChildProcess;
import cn.biaogan.embedded.process.StartFailed;
import cn.biaogan.standalone.console.Progress;
import cn.biaogan.standalone.home.Home;
import cn.biaogan.standalone.home.ProcessNote;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Keeps one part running: starts it, waits for its end, starts it again by the {@link RestartPolicy}. */
final class Watch {

    private final Part part;
    private final Home home;
    private final Progress progress;
    private final RestartPolicy policy;
    private final CompletableFuture<Void> firstReady = new CompletableFuture<>();
    private final Thread thread;
    private final CountDownLatch stop = new CountDownLatch(1);
    private volatile @Nullable ChildProcess child;

    Watch(Part part, Home home, Progress progress, RestartPolicy policy, CompletableFuture<?> after) {
        this.part = part;
        this.home = home;
        this.progress = progress;
        this.policy = policy;
        this.thread = Thread.ofPlatform().name("watch-" + part.word()).unstarted(() -> keepRunning(after));
    }

    Watch begin() {
        thread.start();
        return this;
    }

    private boolean isWanted() {
        return stop.getCount() > 0;
    }

    Part part() {
        return part;
    }

    boolean isServices() {
        return part.word().equals(ServicesProcess.WORD);
    }

    /** Done when the part takes requests for the first time; failed when it never will. */
    CompletableFuture<Void> firstReady() {
        return firstReady;
    }

    private void keepRunning(CompletableFuture<?> after) {
        try {
            after.join();
            while (isWanted()) {
                long begun = System.nanoTime();
                String end = runOnce();
                if (!isWanted() || !waitForNextTry(Duration.ofNanos(System.nanoTime() - begun), end)) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            firstReady.completeExceptionally(e);
        }
    }

    /** Runs the part until its end and tells what that was. */
    private String runOnce() throws InterruptedException {
        double before = progress.seconds();
        try {
            var started = ScopedValue.where(ChildProcess.WITNESS, this::note).call(part.start()::get);
            child = started;
            progress.say(
                    "%s 就绪（%s s）".formatted(part.chinese(), Progress.shown(progress.seconds() - before)),
                    "%s ready, pid %d".formatted(part.word(), started.pid()));
            firstReady.complete(null);
            ProcessHandle.of(started.pid()).ifPresent(p -> p.onExit().join());
            return "it ended; log: " + started.log();
        } catch (StartFailed failed) {
            if (isWanted() && !firstReady.isDone()) {
                throw failed;
            }
            return String.valueOf(failed.getMessage());
        }
    }

    /** At once: who is killed while the part starts must not leave a process that nobody knows. */
    private void note(ChildProcess begun) {
        ProcessHandle.of(begun.pid())
                .ifPresent(p -> ProcessNote.of(part.word(), p).write(home));
    }

    private boolean waitForNextTry(Duration run, String end) throws InterruptedException {
        ProcessNote.remove(home, part.word());
        var pause = policy.afterRunOf(run);
        if (pause.isEmpty()) {
            progress.say(
                    part.chinese() + " 多次异常退出，不再重启；请查看日志，然后执行 ./biaogan down 和 ./biaogan up",
                    part.word() + " died too often and stays down (" + end + "); then: ./biaogan down, ./biaogan up");
            return false;
        }
        progress.say(
                "%s 异常退出，%d s 后重启".formatted(part.chinese(), pause.get().toSeconds()),
                "%s died (%s), starting again in %d s"
                        .formatted(part.word(), end, pause.get().toSeconds()));
        return !stop.await(pause.get().toMillis(), TimeUnit.MILLISECONDS);
    }

    /** No more starts from now on; a start under way is given up and its process ended. */
    void giveUp() {
        stop.countDown();
        thread.interrupt();
    }

    /** Ends the process; call {@link #giveUp()} first. */
    void stop(Duration patience) {
        awaitEndOfStart();
        var running = child;
        if (running != null && running.alive()) {
            if (running.recording()) {
                progress.say(
                        part.chinese() + " 正在为以后的快速启动做记录，约需半分钟",
                        part.word() + " keeps what makes its later starts fast, once, half a minute");
            }
            running.stop(patience);
            progress.say(part.chinese() + " 已停止", part.word() + " stopped");
        }
        ProcessNote.remove(home, part.word());
    }

    private void awaitEndOfStart() {
        if (!firstReady.isDone()) {
            try {
                thread.join(Duration.ofSeconds(10));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
