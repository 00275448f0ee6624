package cn.biaogan.publication.recount;

import cn.biaogan.platform.act.Scope;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.publication.candidate.domain.Candidate;
import cn.biaogan.publication.certificate.domain.Certificate;
import cn.biaogan.publication.certificate.domain.CertificateEvent;
import cn.biaogan.publication.certificate.domain.Standing;
import cn.biaogan.publication.notice.domain.AnnouncedNotice;
import cn.biaogan.publication.notice.domain.Notice;
import cn.biaogan.publication.notice.domain.NoticeEvent;
import cn.biaogan.publication.notice.domain.NoticeHead;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
        notices.find(TenantId.NATIONAL, NoticeHead.idOf(cycleId)).ifPresent(found -> {
            if (found.state() instanceof AnnouncedNotice announced) {
                announced
                        .awards()
                        .forEach(award -> counts.merge(Cell.of("announced", award.candidate()), 1L, Long::sum));
            }
        });
        certificates.each(Scope.all(), Map.of("cycle", cycleId), found -> {
            Candidate candidate = found.state().facts().candidate();
            counts.merge(Cell.of("certified", candidate), 1L, Long::sum);
            if (found.state().standing() == Standing.REVOKED) {
                counts.merge(Cell.of("revoked", candidate), 1L, Long::sum);
            }
        });
        return counts.entrySet().stream()
                .map(e -> new Count(
                        e.getKey().stage(),
                        e.getKey().tenant(),
                        e.getKey().industry(),
                        e.getKey().size(),
                        e.getValue()))
                .toList();
    }
}
