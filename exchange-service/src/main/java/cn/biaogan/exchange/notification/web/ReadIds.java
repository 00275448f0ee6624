package cn.biaogan.exchange.notification.web;

import cn.biaogan.exchange.notification.domain.Place;
import cn.biaogan.platform.kernel.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ids of a request, a hundred at most. */
record ReadIds(List<@Nullable String> raw) {

    private static final int MOST = 100;

    /** To be used after the check of the fields only. */
    List<Place> read(Fields fields) {
        if (raw.isEmpty() || raw.size() > MOST) {
            fields.fault("/ids", "value.out-of-range", Map.of("min", 1, "max", MOST));
            return List.of();
        }
        var places = new ArrayList<Place>();
        for (int i = 0; i < raw.size(); i++) {
            places.add(fields.read("/ids/" + i, raw.get(i), Place::new));
        }
        return places;
    }
}
