package cn.biaogan.recommendation.mechanism.domain;

import cn.biaogan.files.domain.HoldsFiles;
import cn.biaogan.files.domain.RecordedFile;
import cn.biaogan.files.domain.Scan;
import cn.biaogan.platform.kernel.Decision;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The joint mechanism 联合推进机制 of a unit and a year: drafted, filed with the ministries, acknowledged by each of them;
 * filed again after a change, which both then acknowledge anew.
 *
 * @param draft what the unit works on
 * @param filing what the ministries have, {@code null} until the first filing
 */
public record JointMechanism(
        String tenant,
        String unit,
        int year,
        Arrangement draft,
        @Nullable Filing filing) implements HoldsFiles<JointMechanism> {

    /** What was filed; {@code number} counts the filings of the year from 1. */
    public record Filing(int number, Arrangement arrangement, Instant at, List<Acknowledgement> acknowledged) {

        public Filing {
            acknowledged = List.copyOf(acknowledged);
        }

        Filing with(Arrangement other) {
            return new Filing(number, other, at, acknowledged);
        }

        Filing with(Acknowledgement another) {
            return new Filing(
                    number,
                    arrangement,
                    at,
                    Stream.concat(acknowledged.stream(), Stream.of(another)).toList());
        }
    }

    /** A ministry took notice. */
    public record Acknowledgement(String ministry, Instant at) {}

    /** The paper stays: it is attached and removed for itself. */
    public static Decision<JointMechanism, MechanismEvent> drafted(
            Optional<JointMechanism> found, String tenant, String unit, int year, Arrangement draft) {
        return Decision.of(found.map(known -> known.with(draft.with(known.draft.document())))
                .orElseGet(() -> new JointMechanism(tenant, unit, year, draft, null)));
    }

    /** @param document {@code null} to do without */
    public Decision<JointMechanism, MechanismEvent> with(@Nullable RecordedFile document) {
        return Decision.of(with(draft.with(document)));
    }

    /**
     * @throws MechanismRejection.NothingToFile when the ministries have it as it is
     * @throws MechanismRejection.ProcedureMissing when neither words nor a paper tell the procedure
     * @throws cn.biaogan.files.domain.FileRejection when the ministries could not open the paper
     */
    public Decision<JointMechanism, MechanismEvent> filed(Instant at) {
        if (filing != null && filing.arrangement().equals(draft)) {
            throw new MechanismRejection.NothingToFile(filing.at());
        }
        draft.mustBeComplete();
        var next = new Filing(filing == null ? 1 : filing.number() + 1, draft, at, List.of());
        var filed = new JointMechanism(tenant, unit, year, draft, next);
        return Decision.of(filed, new MechanismEvent.MechanismFiled(filed, next));
    }

    /** @throws MechanismRejection.NotFiled before the first filing */
    public Decision<JointMechanism, MechanismEvent> acknowledged(String ministry, Instant at) {
        if (filing == null) {
            throw new MechanismRejection.NotFiled();
        }
        if (filing.acknowledged().stream().anyMatch(a -> a.ministry().equals(ministry))) {
            return Decision.unchanged(this);
        }
        var known = filing.with(new Acknowledgement(ministry, at));
        var after = new JointMechanism(tenant, unit, year, draft, known);
        return Decision.of(after, new MechanismEvent.MechanismAcknowledged(after, known.number(), ministry, at));
    }

    /** The paper that the ministries have. */
    public Optional<RecordedFile> filedDocument() {
        return Optional.ofNullable(filing).map(Filing::arrangement).map(Arrangement::document);
    }

    @Override
    public List<String> waiting() {
        return Stream.concat(Stream.ofNullable(draft.document()), filedDocument().stream())
                .filter(document -> document.scan().waiting())
                .map(RecordedFile::fileId)
                .distinct()
                .toList();
    }

    @Override
    public JointMechanism scanned(String fileId, Scan result) {
        return new JointMechanism(
                tenant,
                unit,
                year,
                draft.scanned(fileId, result),
                filing == null ? null : filing.with(filing.arrangement().scanned(fileId, result)));
    }

    /** Whether it names a paper with that digest. */
    public boolean holds(String sm3) {
        return Stream.concat(Stream.ofNullable(draft.document()), filedDocument().stream())
                .anyMatch(document -> document.sm3().equals(sm3));
    }

    @Override
    public boolean uses(String fileId) {
        return Stream.of(draft, filing == null ? null : filing.arrangement())
                .filter(Objects::nonNull)
                .anyMatch(arrangement -> arrangement.names(fileId));
    }

    private JointMechanism with(Arrangement other) {
        return new JointMechanism(tenant, unit, year, other, filing);
    }
}
