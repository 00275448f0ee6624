package cn.biaogan.recommendation.cases.mongo;

import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.recommendation.cases.CaseLine;
import cn.biaogan.recommendation.cases.CaseLines;
import cn.biaogan.recommendation.cases.Inquiry;
import cn.biaogan.recommendation.cases.domain.CaseState;
import cn.biaogan.recommendation.domain.CaseId;
import com.mongodb.DuplicateKeyException;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * The lines in a collection of their own. A unit's lines of a cycle are found by their index and looked through; 3,000
 * of them are some megabytes, the cases themselves a hundred.
 */
public final class MongoCaseLines implements CaseLines {

    private static final Set<CaseState> OPEN = Set.of(CaseState.RECEIVED, CaseState.RETURNED);

    private final MongoCollection<Document> lines;
    private final MongoCollection<Document> cases;

    /** @param cases name of the collection of the cases, to find those without a line */
    public MongoCaseLines(MongoDatabase database, String cases) {
        this.lines = database.getCollection("caseLines");
        this.cases = database.getCollection(cases);
        lines.createIndex(Indexes.ascending("recommender", "cycle", "_id"));
        for (String order : InquiryQuery.ORDERS) {
            lines.createIndex(Indexes.ascending("recommender", "cycle", order, "_id"));
        }
        lines.createIndex(Indexes.ascending("cycle", "_id"));
    }

    @Override
    public void keep(CaseLine line) {
        var wanted = LineDocument.of(line);
        var older = Filters.and(Filters.eq("_id", line.place()), Filters.lt("version", line.version()));
        boolean settled;
        do {
            settled = lines.replaceOne(older, wanted).getMatchedCount() == 1 || isKept(line) || inserted(wanted);
        } while (!settled);
    }

    private boolean isKept(CaseLine line) {
        return lines.find(Filters.and(Filters.eq("_id", line.place()), Filters.gte("version", line.version())))
                        .projection(Projections.include("_id"))
                        .first()
                != null;
    }

    private boolean inserted(Document line) {
        try {
            lines.insertOne(line);
            return true;
        } catch (DuplicateKeyException fasterWriter) {
            return false;
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw refused;
        }
    }

    @Override
    public Found search(Inquiry inquiry) {
        var cut = inquiry.cut();
        var found = lines.find(InquiryQuery.shown(inquiry))
                .sort(InquiryQuery.sort(inquiry.order()))
                .skip((int) cut.skipped())
                .limit(cut.size() + 1)
                .map(LineDocument::line)
                .into(new ArrayList<>());
        boolean more = found.size() > cut.size();
        var items = more ? found.subList(0, cut.size()) : found;
        boolean byId = inquiry.order().key() == Inquiry.Key.ID;
        return new Found(
                List.copyOf(items),
                counts(inquiry),
                more && byId ? items.getLast().place() : null);
    }

    private Map<CaseState, Long> counts(Inquiry inquiry) {
        var counts = new EnumMap<CaseState, Long>(CaseState.class);
        grouped(InquiryQuery.inAnyState(inquiry), "$state")
                .forEach((state, count) -> counts.put(CaseState.valueOf(state), count));
        return counts;
    }

    private Map<String, Long> grouped(Bson filter, String by) {
        var counts = new HashMap<String, Long>();
        lines.aggregate(List.of(Aggregates.match(filter), Aggregates.group(by, Accumulators.sum("count", 1))))
                .forEach(group -> {
                    String key = group.getString("_id");
                    if (key != null) {
                        counts.put(key, group.get("count", Number.class).longValue());
                    }
                });
        return counts;
    }

    @Override
    public List<CaseLine> named(TenantId tenant, Collection<CaseId> ids) {
        var places = ids.stream().map(id -> tenant + "/" + id).toList();
        return lines.find(Filters.in("_id", places)).map(LineDocument::line).into(new ArrayList<>());
    }

    @Override
    public Map<String, Long> load(TenantId tenant, String recommender, String cycle) {
        return grouped(
                Filters.and(
                        Filters.eq("recommender", recommender),
                        Filters.eq("cycle", cycle),
                        Filters.eq("tenant", tenant.value()),
                        Filters.in("state", OPEN.stream().map(Enum::name).toList())),
                "$officer");
    }

    /** Names every case whose line is not there or tells of an earlier version. */
    public void stale(BiConsumer<TenantId, String> visitor) {
        var known = new HashMap<String, Long>();
        lines.find()
                .projection(Projections.include("version"))
                .forEach(line -> known.put(
                        line.getString("_id"), line.get("version", Number.class).longValue()));
        cases.find().projection(Projections.include("tenant", "id", "version")).forEach(found -> {
            long version = found.get("version", Number.class).longValue();
            if (known.getOrDefault(found.getString("_id"), 0L) < version) {
                visitor.accept(new TenantId(found.getString("tenant")), found.getString("id"));
            }
        });
    }
}
