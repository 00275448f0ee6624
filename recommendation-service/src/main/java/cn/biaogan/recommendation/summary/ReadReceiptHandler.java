package cn.biaogan.recommendation.summary;

import cn.biaogan.platform.act.Act;
import cn.biaogan.recommendation.batch.domain.Submitted;
import cn.biaogan.recommendation.cycle.Cycles.Place;
import cn.biaogan.recommendation.cycle.domain.Recommender;
import cn.biaogan.recommendation.domain.Size;
import cn.biaogan.recommendation.summary.domain.ReceiptNumber;
import cn.biaogan.recommendation.summary.domain.SummaryRejection;
import org.springframework.stereotype.Component;

/** What a unit holds in its hand after its list went to the ministries. */
@Component
public class ReadReceiptHandler {

    private final Summaries summaries;

    public ReadReceiptHandler(Summaries summaries) {
        this.summaries = summaries;
    }

    /**
     * @param large how many large enterprises stand in the list
     * @param sme how many small or medium ones
     */
    public record Receipt(ReceiptNumber number, Place place, Submitted sent, long large, long sme) {}

    /** @throws SummaryRejection.NotSent before the list was sent */
    public Receipt own(String cycleId, Act act) {
        var summary = summaries.of(cycleId, null, act);
        if (!(summary.batch() instanceof Submitted sent)) {
            throw new SummaryRejection.NotSent();
        }
        var place = summary.found().place();
        return new Receipt(number(place, sent), place, sent, count(sent, Size.LARGE), count(sent, Size.SME));
    }

    static ReceiptNumber number(Place place, Submitted sent) {
        var unit = place.recommender();
        var neighbours = place.cycle().recommenders().stream()
                .filter(other -> other.tenant().equals(unit.tenant()))
                .map(Recommender::id)
                .toList();
        int year = place.cycle().year();
        return new ReceiptNumber(
                year == 0 ? sent.submittedAt().atZone(Wording.BEIJING).getYear() : year,
                unit.tenant(),
                neighbours.indexOf(unit.id()) + 1);
    }

    private static long count(Submitted sent, Size size) {
        return sent.entries().value().stream()
                .filter(entry -> entry.size() == size)
                .count();
    }
}
