package cn.biaogan.recommendation.cases.mongo;

import cn.biaogan.recommendation.cases.CaseLine;
import cn.biaogan.recommendation.cases.domain.CaseState;
import cn.biaogan.recommendation.domain.Size;
import java.time.Instant;
import java.util.Locale;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The stored form of a line; what only serves searching and sorting stands in fields of its own. */
final class LineDocument {

    private LineDocument() {}

    static Document of(CaseLine line) {
        return new Document("_id", line.place())
                .append("version", line.version())
                .append("tenant", line.tenant())
                .append("recommender", line.recommenderId())
                .append("cycle", line.cycleId())
                .append("caseId", line.caseId())
                .append("applicationId", line.applicationId())
                .append("applicantTenant", line.applicantTenant())
                .append("number", line.number())
                .append("name", line.enterpriseName())
                .append("creditCode", line.creditCode())
                .append("industry", line.industry())
                .append("size", line.size().name())
                .append("state", line.state().name())
                .append("submission", line.submission())
                .append("submittedAt", line.submittedAt().toString())
                .append("officer", line.officer())
                .append(
                        "claimedAt",
                        line.claimedAt() == null ? null : line.claimedAt().toString())
                .append("checkScore", line.checkScore())
                .append("text", text(line))
                .append("submittedOrder", line.submittedAt().toEpochMilli())
                .append("nameOrder", NameOrder.key(line.enterpriseName()))
                .append("stateOrder", line.state().ordinal());
    }

    /** Where a searched text is looked for. */
    static String text(CaseLine line) {
        return (line.enterpriseName() + "\n" + line.number() + "\n" + line.creditCode()).toLowerCase(Locale.ROOT);
    }

    static CaseLine line(Document d) {
        return new CaseLine(
                d.getString("tenant"),
                d.getString("caseId"),
                d.get("version", Number.class).longValue(),
                d.getString("applicationId"),
                d.getString("applicantTenant"),
                d.getString("cycle"),
                d.getString("recommender"),
                d.getString("number"),
                d.getString("name"),
                d.getString("creditCode"),
                d.getString("industry"),
                Size.valueOf(d.getString("size")),
                CaseState.valueOf(d.getString("state")),
                d.get("submission", Number.class).intValue(),
                Instant.parse(d.getString("submittedAt")),
                d.getString("officer"),
                claimedAt(d),
                score(d));
    }

    private static @Nullable Instant claimedAt(Document d) {
        String at = d.getString("claimedAt");
        return at == null ? null : Instant.parse(at);
    }

    private static @Nullable Integer score(Document d) {
        Number score = d.get("checkScore", Number.class);
        return score == null ? null : (Integer) score.intValue();
    }
}
