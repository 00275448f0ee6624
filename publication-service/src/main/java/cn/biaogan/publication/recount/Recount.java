package cn.biaogan.publication.recount;

import cn.biaogan.platform.act.Scope;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.publication.candidate.domain.Candidate;
import cn.biaogan.publication.certificate.domain.Certificate;
import cn.biaogan.publication.certificate.domain.CertificateEvent;
import cn.biaogan.publication.certificate.domain.Demand;
import cn.biaogan.publication.certificate.domain.PastReverification;
import cn.biaogan.publication.certificate.domain.Standing;
import cn.biaogan.publication.notice.domain.AnnouncedNotice;
import cn.biaogan.publication.notice.domain.AwaitedNotice;
import cn.biaogan.publication.notice.domain.DraftNotice;
import cn.biaogan.publication.notice.domain.Listing;
import cn.biaogan.publication.notice.domain.Notice;
import cn.biaogan.publication.notice.domain.NoticeEvent;
import cn.biaogan.publication.notice.domain.NoticeHead;
import cn.biaogan.publication.notice.domain.PublishedNotice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Counts the stages of publication from what is stored, not from what was told. */
@Component
class Recount {

    /** What is counted apart. */
    record Cell(String stage, String tenant, String industry, String size) {

        static final Comparator<Cell> ORDER = Comparator.comparing(Cell::stage)
                .thenComparing(Cell::tenant)
                .thenComparing(Cell::industry)
                .thenComparing(Cell::size);

        static Cell of(String stage, Candidate candidate) {
            return new Cell(
                    stage,
                    candidate.tenant().value(),
                    candidate.industry(),
                    candidate.size().name());
        }
    }

    record Count(String stage, String tenant, String industry, String size, long count) {}

    private final Aggregates<Notice, NoticeEvent> notices;
    private final Aggregates<Certificate, CertificateEvent> certificates;

    Recount(Aggregates<Notice, NoticeEvent> notices, Aggregates<Certificate, CertificateEvent> certificates) {
        this.notices = notices;
        this.certificates = certificates;
    }

    List<Count> of(String cycleId) {
        Map<Cell, Long> counts = new TreeMap<>(Cell.ORDER);
        notices.find(TenantId.NATIONAL, NoticeHead.idOf(cycleId))
                .ifPresent(found -> count(found.state()).forEach(cell -> counts.merge(cell, 1L, Long::sum)));
        certificates.each(
                Scope.all(),
                Map.of("cycle", cycleId),
                found -> count(found.state()).forEach(cell -> counts.merge(cell, 1L, Long::sum)));
        return counts.entrySet().stream()
                .map(e -> new Count(
                        e.getKey().stage(),
                        e.getKey().tenant(),
                        e.getKey().industry(),
                        e.getKey().size(),
                        e.getValue()))
                .toList();
    }

    /** A line that was removed after the publication was on notice all the same. */
    private static List<Cell> count(Notice notice) {
        return switch (notice) {
            case AwaitedNotice awaited -> List.of();
            case DraftNotice draft -> List.of();
            case PublishedNotice published -> noticed(published.entries());
            case AnnouncedNotice announced ->
                Stream.concat(
                                noticed(announced.entries()).stream(),
                                announced.awards().stream().map(award -> Cell.of("announced", award.candidate())))
                        .toList();
        };
    }

    private static List<Cell> noticed(List<Listing> entries) {
        return entries.stream()
                .map(line -> Cell.of("noticed", line.candidate()))
                .toList();
    }

    /** Every re-verification, finished or not, with everything asked, answered and concluded. */
    private static List<Cell> count(Certificate certificate) {
        var stages = new ArrayList<>(List.of("certified"));
        Stream.concat(
                        certificate.past().stream().map(PastReverification::reverification),
                        certificate.current().stream())
                .forEach(reverification -> {
                    stages.add("questioned");
                    for (Demand demand : reverification.demands()) {
                        if (demand.rectification()) {
                            stages.add("rectifying");
                        }
                        if (demand.answer() != null) {
                            stages.add("answered");
                        }
                    }
                });
        certificate.past().forEach(confirmed -> stages.add("confirmed"));
        if (certificate.standing() == Standing.REVOKED) {
            stages.add("revoked");
        }
        return stages.stream()
                .map(stage -> Cell.of(stage, certificate.facts().candidate()))
                .toList();
    }
}
