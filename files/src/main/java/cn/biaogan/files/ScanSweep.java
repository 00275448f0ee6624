package cn.biaogan.files;

import cn.biaogan.files.FileScanner.ScannerUnreachable;
import cn.biaogan.files.domain.HoldsFiles;
import cn.biaogan.files.domain.Scan;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.act.Actor;
import cn.biaogan.platform.act.Scope;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.AggregateDefinition;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.PageRequest;
import cn.biaogan.platform.store.Sweep;
import cn.biaogan.platform.store.Versioned;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the files searched that came while the scanner could not be reached or while there was none. So many a run; one
 * instance at a time; after every failure the wait is longer. Its first pass after a start looks at every document,
 * because those written before files without a scan were marked bear no mark.
 */
public final class ScanSweep {

    /** The key under which a document is found whose files wait. */
    public static final String KEY = "scanPending";

    private static final Logger LOG = LoggerFactory.getLogger(ScanSweep.class);
    private static final int GIVES_UP = 3;
    private static final int FILES_OF_A_RUN = 200;
    private static final Duration TURN = Duration.ofMinutes(2);
    private static final Act ACT =
            new Act("file.scan", new Actor("service:file-scan", TenantId.NATIONAL, "", Set.of(), ""), null, null, null);

    private final Scanning scanning;
    private final ScanTurns turns;
    private final ScannerSettings settings;
    private final Clock clock;
    private final Set<String> looked = new HashSet<>();
    private Duration wait;
    private Instant next = Instant.MIN;
    private int failures;
    private int left;

    public ScanSweep(Scanning scanning, ScanTurns turns, ScannerSettings settings, Clock clock) {
        this.scanning = scanning;
        this.turns = turns;
        this.settings = settings;
        this.clock = clock;
        this.wait = settings.retryEvery();
    }

    /** The mark that lets a document be found, for the keys of its definition. */
    public static Map<String, Object> mark(HoldsFiles<?> state) {
        return state.waiting().isEmpty() ? Map.of() : Map.of(KEY, true);
    }

    /** One run over the documents of a kind. */
    public synchronized <S extends HoldsFiles<S>, E> void run(
            AggregateDefinition<S, E> kind, Aggregates<S, E> documents, StoredFiles files) {
        if (!scanning.configured() || clock.instant().isBefore(next) || !turn(kind)) {
            return;
        }
        left = FILES_OF_A_RUN;
        try {
            Map<String, ?> keys = looked.contains(kind.name()) ? Map.of(KEY, true) : Map.of();
            if (wholly(kind, keys, documents, files)) {
                looked.add(kind.name());
            }
            wait = settings.retryEvery();
        } catch (ScannerUnreachable silent) {
            next = clock.instant().plus(wait);
            wait = min(wait.multipliedBy(2), settings.retryAtMost());
            LOG.warn("files wait for the scanner, asked again at {}: {}", next, silent.getMessage());
        }
    }

    private boolean turn(AggregateDefinition<?, ?> kind) {
        return turns.mine(kind.name(), TURN);
    }

    /** Whether it came to the end. */
    private <S extends HoldsFiles<S>, E> boolean wholly(
            AggregateDefinition<S, E> kind, Map<String, ?> keys, Aggregates<S, E> documents, StoredFiles files) {
        var page = documents.list(Scope.all(), keys, PageRequest.first());
        while (true) {
            for (var found : page.items()) {
                if (left <= 0 || (!found.state().waiting().isEmpty() && !turn(kind))) {
                    return false;
                }
                scan(found, documents, files);
            }
            if (page.next() == null) {
                return true;
            }
            page = documents.list(Scope.all(), keys, new PageRequest(PageRequest.MAX, page.next()));
        }
    }

    private <S extends HoldsFiles<S>, E> void scan(Versioned<S> found, Aggregates<S, E> documents, StoredFiles files) {
        for (String fileId : found.state().waiting()) {
            left--;
            Scan result = attempted(fileId, files);
            if (result != null) {
                Sweep.attempt(
                        "scan of file " + fileId,
                        () -> documents.changeIfAny(
                                found.tenant(),
                                found.id(),
                                ACT,
                                known -> known.map(state -> Decision.<S, E>of(state.scanned(fileId, result)))
                                        .orElseGet(Decision::nothing)));
            }
        }
    }

    /** One file that the scanner cannot deal with does not hold up the others; several in a row mean that it is away. */
    private @Nullable Scan attempted(String fileId, StoredFiles files) {
        try {
            Scan result = searched(fileId, files);
            failures = 0;
            return result;
        } catch (ScannerUnreachable silent) {
            if (++failures >= GIVES_UP) {
                failures = 0;
                throw silent;
            }
            LOG.warn("file {} waits for the scanner: {}", fileId, silent.getMessage());
            return null;
        }
    }

    /** {@code null} when the bytes are gone. */
    private @Nullable Scan searched(String fileId, StoredFiles files) {
        var opened = files.open(fileId);
        if (opened.isEmpty()) {
            return null;
        }
        try (var bytes = opened.get()) {
            Scan result = scanning.again(bytes);
            if (result.infected()) {
                LOG.warn("{} found in the stored file {}, which nobody may open any more", result.finding(), fileId);
            }
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
