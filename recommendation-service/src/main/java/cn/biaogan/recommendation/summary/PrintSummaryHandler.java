package cn.biaogan.recommendation.summary;

import cn.biaogan.platform.act.Act;
import cn.biaogan.printing.Paper;
import cn.biaogan.printing.PdfPrinter;
import cn.biaogan.printing.SheetPrinter;
import cn.biaogan.recommendation.batch.domain.Submitted;
import cn.biaogan.recommendation.summary.Summaries.Summary;
import cn.biaogan.recommendation.summary.sealing.SealAuthority;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prints the summary table; once the order is frozen with seal and signature. Names people, so it is on record. */
@Component
public class PrintSummaryHandler {

    private final Summaries summaries;
    private final UnitSealHandler seals;
    private final SealAuthority authority;
    private final Industries industries;
    private final Clock clock;

    public PrintSummaryHandler(
            Summaries summaries, UnitSealHandler seals, SealAuthority authority, Industries industries, Clock clock) {
        this.summaries = summaries;
        this.seals = seals;
        this.authority = authority;
        this.industries = industries;
        this.clock = clock;
    }

    /**
     * A file.
     *
     * @param name without its ending
     */
    public record Printed(byte[] bytes, String name) {}

    /**
     * @param unit whose; absent for the caller's own
     * @throws cn.biaogan.recommendation.summary.domain.SummaryRejection.ContactsMissing for a frozen list with gaps
     */
    public Printed pdf(String cycleId, @Nullable String unit, Act act) {
        var summary = summaries.revealed(cycleId, unit, act);
        byte[] pdf = PdfPrinter.print(paper(summary));
        var frozen = SummaryTable.frozenAt(summary.batch()).isPresent();
        return new Printed(frozen ? signed(pdf, summary) : pdf, name(summary));
    }

    public Printed xlsx(String cycleId, @Nullable String unit, Act act) {
        var summary = summaries.revealed(cycleId, unit, act);
        return new Printed(SheetPrinter.print(paper(summary)), name(summary));
    }

    private Paper paper(Summary summary) {
        byte[] seal = null;
        if (SummaryTable.frozenAt(summary.batch()).isPresent()) {
            summary.paper().state().requireContacts(summary.batch().entries());
            var when = summary.batch() instanceof Submitted sent ? sent.submittedAt() : clock.instant();
            seal = seals.of(summary.paper().tenant(), summary.unit(), when).orElse(null);
        }
        return new SummaryTable(summary, industries.names()).paper(seal);
    }

    private byte[] signed(byte[] pdf, Summary summary) {
        String name = summary.found().place().recommender().name();
        String digest = summary.batch().entries().digest();
        return authority.sign(pdf, summary.unit(), name, "推荐汇总表，名单摘要（SM3）：" + digest, clock.instant());
    }

    private static String name(Summary summary) {
        return "推荐汇总表-" + summary.found().place().recommender().name()
                + (SummaryTable.frozenAt(summary.batch()).isPresent() ? "" : "-草稿");
    }

    /** @throws cn.biaogan.recommendation.summary.domain.SummaryRejection.NotSent before the list was sent */
    public static Printed receipt(ReadReceiptHandler.Receipt receipt) {
        return new Printed(PdfPrinter.print(ReceiptPaper.of(receipt)), "报送回执-" + receipt.number());
    }
}
