package cn.biaogan.review.round.domain;

import cn.biaogan.review.domain.ApplicationId;
import cn.biaogan.review.domain.DossierId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the batches of a cycle hold, without what was withdrawn afterwards; batches and withdrawals come in any order.
 *
 * @param entries by dossier
 * @param withdrawals latest withdrawal by application, also of what no batch holds yet
 */
public record Recommended(Map<DossierId, Entry> entries, Map<String, Instant> withdrawals) {

    public static final Recommended NONE = new Recommended(Map.of(), Map.of());

    Recommended with(List<Entry> batch) {
        var all = new TreeMap<>(entries);
        for (Entry entry : batch) {
            all.merge(
                    entry.dossierId(),
                    entry,
                    (known, added) -> added.recommendedAt().isBefore(known.recommendedAt()) ? known : added);
        }
        return new Recommended(all, withdrawals);
    }

    Recommended withdrawn(ApplicationId application, Instant at) {
        var all = new TreeMap<>(withdrawals);
        all.merge(application.value(), at, (a, b) -> a.isAfter(b) ? a : b);
        return new Recommended(entries, all);
    }

    /** In the order of dossiers. */
    public List<Entry> standing() {
        return new TreeMap<>(entries).values().stream().filter(this::stands).toList();
    }

    public Optional<Entry> standing(DossierId dossier) {
        return Optional.ofNullable(entries.get(dossier)).filter(this::stands);
    }

    public boolean stands(Entry entry) {
        Instant withdrawnAt = withdrawals.get(entry.applicationId().value());
        return withdrawnAt == null || entry.recommendedAt().isAfter(withdrawnAt);
    }
}
