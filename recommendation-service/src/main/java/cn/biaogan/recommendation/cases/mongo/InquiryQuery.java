package cn.biaogan.recommendation.cases.mongo;

import cn.biaogan.platform.act.Scope;
import cn.biaogan.recommendation.cases.Inquiry;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** An inquiry as a query of the lines. */
final class InquiryQuery {

    /** What a unit's lists are sorted by. */
    static final List<String> ORDERS = List.of("submittedOrder", "number", "nameOrder", "stateOrder");

    private InquiryQuery() {}

    static Bson shown(Inquiry inquiry) {
        var filters = filters(inquiry);
        if (!inquiry.states().isEmpty()) {
            filters.add(Filters.in(
                    "state", inquiry.states().stream().map(Enum::name).sorted().toList()));
        }
        if (inquiry.cut().after() != null) {
            filters.add(Filters.gt("_id", inquiry.cut().after()));
        }
        return all(filters);
    }

    static Bson inAnyState(Inquiry inquiry) {
        return all(filters(inquiry));
    }

    private static Bson all(List<Bson> filters) {
        return filters.isEmpty() ? new Document() : Filters.and(filters);
    }

    private static List<Bson> filters(Inquiry inquiry) {
        var filters = new ArrayList<Bson>();
        equal(filters, "recommender", inquiry.recommender());
        equal(filters, "cycle", inquiry.cycle());
        if (inquiry.scope() instanceof Scope.OneTenant(var tenant)) {
            equal(filters, "tenant", tenant.value());
        }
        equal(filters, "size", inquiry.size() == null ? null : inquiry.size().name());
        equal(filters, "industry", inquiry.industry());
        equal(filters, "applicantTenant", inquiry.applicantTenant());
        if (inquiry.claimedBy() != null) {
            filters.add(Filters.eq("officer", inquiry.claimedBy().account()));
        }
        if (inquiry.resubmittedOnly()) {
            filters.add(Filters.gt("submission", 1));
        }
        if (inquiry.text() != null) {
            filters.add(Filters.regex("text", Pattern.quote(inquiry.text().toLowerCase(Locale.ROOT))));
        }
        return filters;
    }

    private static void equal(List<Bson> filters, String field, @Nullable String value) {
        if (value != null) {
            filters.add(Filters.eq(field, value));
        }
    }

    static Bson sort(Inquiry.Order order) {
        String field = switch (order.key()) {
            case ID -> "_id";
            case SUBMITTED_AT -> "submittedOrder";
            case NUMBER -> "number";
            case NAME -> "nameOrder";
            case STATE -> "stateOrder";
        };
        var fields = field.equals("_id") ? List.of(field) : List.of(field, "_id");
        return order.descending() ? Sorts.descending(fields) : Sorts.ascending(fields);
    }
}
