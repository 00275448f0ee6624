package cn.biaogan.monitoring.fact;

import cn.biaogan.monitoring.fact.CountedV1.ItemV1;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** How an event counts: whose applications, how often. */
enum Counted {

    /** One application of the tenant that the envelope names. */
    ONE_OF_THE_TENANT {
        @Override
        Map<Cell, Long> cells(Stage stage, String tenant, CountedV1 data) {
            return Map.of(cell(stage, data, tenant, data.industry(), data.size()), 1L);
        }
    },

    /** One application; the envelope names the tenant of the unit that acted, the data that of the applicant. */
    ONE_OF_THE_APPLICANT {
        @Override
        Map<Cell, Long> cells(Stage stage, String tenant, CountedV1 data) {
            return Map.of(cell(stage, data, data.applicantTenant(), data.industry(), data.size()), 1L);
        }
    },

    EACH_ENTRY {
        @Override
        Map<Cell, Long> cells(Stage stage, String tenant, CountedV1 data) {
            return each(stage, data, data.entries(), item -> 1);
        }
    },

    EACH_SELECTED {
        @Override
        Map<Cell, Long> cells(Stage stage, String tenant, CountedV1 data) {
            return each(stage, data, data.selected(), item -> 1);
        }
    },

    EACH_EXPERT_OF_EACH_ASSIGNMENT {
        @Override
        Map<Cell, Long> cells(Stage stage, String tenant, CountedV1 data) {
            return each(
                    stage,
                    data,
                    data.assignments(),
                    item -> required("expertIds", item.expertIds()).size());
        }
    };

    /** @throws UnreadableFact when a field that counting needs is missing */
    abstract Map<Cell, Long> cells(Stage stage, String tenant, CountedV1 data);

    private static Map<Cell, Long> each(
            Stage stage, CountedV1 data, @Nullable List<ItemV1> items, ToLongFunction<ItemV1> times) {
        var cells = new HashMap<Cell, Long>();
        for (ItemV1 entry : required("items", items)) {
            var item = required("an entry", entry);
            var cell = cell(stage, data, item.applicantTenant(), item.industry(), item.size());
            cells.merge(cell, times.applyAsLong(item), Long::sum);
        }
        return cells;
    }

    private static Cell cell(
            Stage stage, CountedV1 data, @Nullable String tenant, @Nullable String industry, @Nullable String size) {
        return new Cell(
                required("cycleId", data.cycleId()),
                stage,
                required("tenant", tenant),
                required("industry", industry),
                required("size", size));
    }

    private static <T> T required(String name, @Nullable T value) {
        if (value == null) {
            throw new UnreadableFact("without " + name);
        }
        return value;
    }
}
