package cn.biaogan.application.evidence.preview;

import cn.biaogan.application.evidence.preview.drawing.Picture;
import cn.biaogan.files.domain.FileKind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of drawing lately, so that nothing is drawn again and again; what was used longest ago goes first. That
 * there is no picture holds for some minutes only: the machine may have been too busy for it.
 */
final class DrawnBefore {

    private static final int MOST_BYTES = 16 * 1024 * 1024;
    private static final int LITTLE = 1024;
    private static final Duration DOUBT = Duration.ofMinutes(10);

    private final Clock clock;
    private final LinkedHashMap<Page, Outcome> known = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;

    DrawnBefore(Clock clock) {
        this.clock = clock;
    }

    /** A page of a file, by the digest of what is in it. */
    record Page(String sha256, FileKind kind, int number) {}

    /** @param picture absent when there is none */
    record Outcome(@Nullable Picture picture, Instant at) {

        private int size() {
            return LITTLE + (picture == null ? 0 : picture.png().length);
        }
    }

    synchronized Optional<Outcome> find(Page page) {
        return Optional.ofNullable(known.get(page)).filter(this::holds);
    }

    Outcome keep(Page page, @Nullable Picture picture) {
        var outcome = new Outcome(picture, clock.instant());
        keep(page, outcome);
        return outcome;
    }

    private synchronized void keep(Page page, Outcome outcome) {
        var former = known.put(page, outcome);
        bytes += outcome.size() - (former == null ? 0 : former.size());
        for (var oldest = known.entrySet().iterator(); bytes > MOST_BYTES && oldest.hasNext(); ) {
            bytes -= oldest.next().getValue().size();
            oldest.remove();
        }
    }

    private boolean holds(Outcome outcome) {
        return outcome.picture() != null || outcome.at().plus(DOUBT).isAfter(clock.instant());
    }
}
