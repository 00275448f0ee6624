package cn.biaogan.application.evidence;

import cn.biaogan.application.evidence.FileScanner.ScannerUnreachable;
import cn.biaogan.application.filing.domain.Application;
import cn.biaogan.application.filing.domain.ApplicationEvent;
import cn.biaogan.application.filing.domain.Evidence;
import cn.biaogan.application.filing.domain.Scan;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.act.Actor;
import cn.biaogan.platform.act.Scope;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.Sweep;
import cn.biaogan.platform.store.Versioned;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Has the files searched that came while the scanner could not be reached. Several instances may do so at once: the
 * result is the same. Each waits longer after every failure.
 */
@Component
class PendingScans {

    private static final Logger LOG = LoggerFactory.getLogger(PendingScans.class);
    private static final int GIVES_UP = 3;
    private static final Act ACT = new Act(
            "evidence.scan", new Actor("service:evidence-scan", TenantId.NATIONAL, "", Set.of(), ""), null, null, null);

    private final Scanning scanning;
    private final EvidenceFiles files;
    private final Aggregates<Application, ApplicationEvent> applications;
    private final ScannerSettings settings;
    private final Clock clock;
    private Duration wait;
    private Instant next = Instant.MIN;
    private int failures;

    PendingScans(
            Scanning scanning,
            EvidenceFiles files,
            Aggregates<Application, ApplicationEvent> applications,
            ScannerSettings settings,
            Clock clock) {
        this.scanning = scanning;
        this.files = files;
        this.applications = applications;
        this.settings = settings;
        this.clock = clock;
        this.wait = settings.retryEvery();
    }

    @Scheduled(fixedDelayString = "${biaogan.application.scanner.retry-every}")
    synchronized void sweep() {
        if (!scanning.configured() || clock.instant().isBefore(next)) {
            return;
        }
        try {
            applications.each(Scope.all(), Map.of("scanPending", true), this::scan);
            wait = settings.retryEvery();
        } catch (ScannerUnreachable silent) {
            next = clock.instant().plus(wait);
            wait = min(wait.multipliedBy(2), settings.retryAtMost());
            LOG.warn("files wait for the scanner, asked again at {}: {}", next, silent.getMessage());
        }
    }

    private void scan(Versioned<Application> found) {
        for (Evidence file : found.state().folder().pending()) {
            Scan result = attempted(file);
            if (result == null) {
                continue;
            }
            Sweep.attempt(
                    "scan of file " + file.fileId(),
                    () -> applications.changeIfAny(
                            found.tenant(),
                            found.id(),
                            ACT,
                            known -> known.map(
                                            application -> Decision.<Application, ApplicationEvent>of(application.with(
                                                    application.folder().scanned(file.fileId(), result))))
                                    .orElseGet(Decision::nothing)));
        }
    }

    /** One file that the scanner cannot deal with does not hold up the others; several in a row mean that it is away. */
    private @Nullable Scan attempted(Evidence file) {
        try {
            Scan result = searched(file);
            failures = 0;
            return result;
        } catch (ScannerUnreachable silent) {
            if (++failures >= GIVES_UP) {
                failures = 0;
                throw silent;
            }
            LOG.warn("file {} waits for the scanner: {}", file.fileId(), silent.getMessage());
            return null;
        }
    }

    /** {@code null} when the bytes are gone. */
    private @Nullable Scan searched(Evidence file) {
        var opened = files.open(file.fileId());
        if (opened.isEmpty()) {
            return null;
        }
        try (var bytes = opened.get()) {
            return scanning.again(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
