package cn.biaogan.recommendation.cases.domain;

import cn.biaogan.platform.kernel.Fields;
import cn.biaogan.platform.kernel.InvalidFields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * What an officer sends a submission back with.
 *
 * @param items written for this return
 * @param fromRemarks places whose remark becomes a correction, word for word
 */
public record ReturnOrder(List<Correction> items, List<Place> fromRemarks) {

    public ReturnOrder {
        items = List.copyOf(items);
        fromRemarks = List.copyOf(fromRemarks);
    }

    public static ReturnOrder of(Correction... items) {
        return new ReturnOrder(List.of(items), List.of());
    }

    /** @throws InvalidFields naming a place without a remark, or one that is named twice */
    Corrections corrections(Worksheet worksheet) {
        var fields = new Fields();
        var all = new ArrayList<>(items);
        var seen = new HashSet<Place>();
        items.forEach(item -> seen.add(item.place()));
        for (int i = 0; i < fromRemarks.size(); i++) {
            var place = fromRemarks.get(i);
            var remark = worksheet.remark(place);
            if (remark.isEmpty()) {
                fields.fault("/fromRemarks/" + i, "case.no-remark");
            } else if (!seen.add(place)) {
                fields.fault("/fromRemarks/" + i, "value.duplicate");
            } else {
                all.add(new Correction(place, remark.get().text()));
            }
        }
        fields.check();
        return new Corrections(all);
    }
}
