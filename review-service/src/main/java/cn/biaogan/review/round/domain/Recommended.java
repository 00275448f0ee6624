package cn.biaogan.review.round.domain;

import cn.biaogan.review.domain.ApplicationId;
import cn.biaogan.review.domain.DossierId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the batches of a cycle hold, without what was withdrawn. The applicant has the last word, as in the dossier: what
 * is withdrawn is withdrawn, also when the batch was sent while the withdrawal was on its way; only another submission
 * revives it, for the unit it goes to. Withdrawals and submissions of one application come in order, batches in any
 * order to them.
 *
 * @param entries by dossier
 * @param withdrawals latest withdrawal by application, also of what no batch holds yet
 * @param renewals the unit that a withdrawn application was submitted to afterwards, by application
 */
public record Recommended(
        Map<DossierId, Entry> entries, Map<String, Instant> withdrawals, Map<String, String> renewals) {

    public static final Recommended NONE = new Recommended(Map.of(), Map.of(), Map.of());

    public Recommended {
        renewals = Objects.requireNonNullElse(renewals, Map.of()); // absent in older documents
    }

    Recommended with(List<Entry> batch) {
        var all = new TreeMap<>(entries);
        for (Entry entry : batch) {
            all.merge(
                    entry.dossierId(),
                    entry,
                    (known, added) -> added.recommendedAt().isBefore(known.recommendedAt()) ? known : added);
        }
        return new Recommended(all, withdrawals, renewals);
    }

    Recommended withdrawn(ApplicationId application, Instant at) {
        var all = new TreeMap<>(withdrawals);
        all.put(application.value(), at);
        var left = new TreeMap<>(renewals);
        left.remove(application.value());
        return new Recommended(entries, all, left);
    }

    /** Concerns only what was withdrawn before: of anything else the batch says enough. */
    Recommended submitted(ApplicationId application, String recommenderId) {
        if (!withdrew(application)) {
            return this;
        }
        var all = new TreeMap<>(renewals);
        all.put(application.value(), recommenderId);
        return new Recommended(entries, withdrawals, all);
    }

    public boolean withdrew(ApplicationId application) {
        return withdrawals.containsKey(application.value());
    }

    /** In the order of dossiers. */
    public List<Entry> standing() {
        return new TreeMap<>(entries).values().stream().filter(this::stands).toList();
    }

    public Optional<Entry> standing(DossierId dossier) {
        return Optional.ofNullable(entries.get(dossier)).filter(this::stands);
    }

    public boolean stands(Entry entry) {
        String application = entry.applicationId().value();
        Instant withdrawnAt = withdrawals.get(application);
        return withdrawnAt == null
                || entry.recommenderId().equals(renewals.get(application))
                        && entry.recommendedAt().isAfter(withdrawnAt);
    }
}
