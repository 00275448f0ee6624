package cn.biaogan.standalone.supervise;

import cn.biaogan.standalone.console.Progress;
import cn.biaogan.standalone.home.Endpoint;
import cn.biaogan.standalone.home.Home;
import cn.biaogan.standalone.home.Plan;
import cn.biaogan.standalone.home.Ports;
import cn.biaogan.standalone.home.ProcessNote;
import cn.biaogan.standalone.home.ResidentMemory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.IntPredicate;

/**
 * The whole system on this machine, as child processes of this one. The caller holds the lock of the home while a
 * supervisor lives in it.
 */
public final class Supervisor implements AutoCloseable {

    /** Name of the supervisor's own note. */
    public static final String WORD = "supervisor";

    /** The word of the part that all services share. */
    public static final String SERVICES = ServicesProcess.WORD;

    /** The words of all parts there can be, in the order in which they stop. */
    public static final List<String> PARTS = List.of(SERVICES, "keycloak", "kafka", "store");

    private static final Duration STOP = Duration.ofSeconds(25);

    private final Home home;
    private final Ports ports;
    private final Progress progress;
    private final Parts parts;
    private final List<Watch> watches = new ArrayList<>();
    private boolean closed;

    public Supervisor(Home home, Map<String, String> environment, Progress progress) {
        this.home = home;
        this.ports = Ports.of(environment);
        this.progress = progress;
        this.parts = new Parts(home, ports, environment, progress);
    }

    /**
     * Starts everything and returns when all of it takes requests.
     *
     * @throws cn.biaogan.standalone.console.Refusal when a port is taken
     * @throws cn.biaogan.embedded.process.StartFailed when a part does not come up; all is stopped again then
     */
    public void start(IntPredicate isFree) {
        Leftovers.stop(home, progress);
        var servers = parts.servers();
        ports.checkFree(needed(servers), isFree);
        parts.plan().write(home);
        ProcessNote.of(WORD, ProcessHandle.current()).write(home);
        CompletableFuture<?>[] before = servers.stream()
                .filter(part -> !part.word().equals("keycloak"))
                .map(part -> watch(part, CompletableFuture.completedFuture(null)))
                .toArray(CompletableFuture[]::new);
        servers.stream()
                .filter(part -> part.word().equals("keycloak"))
                .forEach(part -> watch(part, CompletableFuture.completedFuture(null)));
        watch(parts.services(), CompletableFuture.allOf(before));
        awaitAll();
    }

    private static List<Endpoint> needed(List<Part> servers) {
        var needed = new ArrayList<>(ServicesProcess.endpoints());
        servers.forEach(part -> needed.addAll(part.endpoints()));
        return needed;
    }

    private synchronized CompletableFuture<Void> watch(Part part, CompletableFuture<?> after) {
        var watch = new Watch(part, home, progress, new RestartPolicy(), after);
        watches.add(watch);
        return closed ? watch.firstReady() : watch.begin().firstReady();
    }

    private void awaitAll() {
        try {
            var all = watches.stream().map(Watch::firstReady).toList();
            var anyFailed = new CompletableFuture<Void>();
            all.forEach(one -> one.exceptionally(e -> {
                anyFailed.completeExceptionally(e);
                return null;
            }));
            CompletableFuture.anyOf(anyFailed, CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)))
                    .join();
        } catch (CompletionException e) {
            close();
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** What all processes hold together, this one included, in KiB. */
    public long residentMemory() {
        long children = ProcessNote.readAll(home, PARTS).stream()
                .mapToLong(note -> ResidentMemory.ofProcess(note.pid()))
                .sum();
        return children + ResidentMemory.ofProcess(ProcessHandle.current().pid());
    }

    /** Whether there is anything to stop. */
    public synchronized boolean hasBegun() {
        return !watches.isEmpty();
    }

    public Plan plan() {
        return parts.plan();
    }

    /** Stops all and leaves no note of it: the services first, so that they end their work with the servers still there. Idempotent. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        watches.forEach(Watch::giveUp);
        stopTogether(watches.stream().filter(Watch::isServices).toList());
        stopTogether(watches.stream().filter(watch -> !watch.isServices()).toList());
        ProcessNote.remove(home, WORD);
        Plan.remove(home);
    }

    /** In threads of their own: the end of a process is told by the common pool, which nobody may hold up. */
    private static void stopTogether(List<Watch> some) {
        var stops = some.stream()
                .map(watch ->
                        Thread.ofPlatform().name("stop-" + watch.part().word()).start(() -> watch.stop(STOP)))
                .toList();
        for (Thread stop : stops) {
            try {
                stop.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
