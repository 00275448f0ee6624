package cn.biaogan.application.cycle;

import cn.biaogan.application.cycle.domain.Recommender;
import cn.biaogan.application.cycle.domain.SentList;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.act.Scope;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Which units have sent their list, as far as it was heard; nobody should turn to these any more. */
@Component
public class SentLists {

    private record Unit(TenantId tenant, String id) {}

    private final Aggregates<SentList, Void> lists;

    SentLists(Aggregates<SentList, Void> lists) {
        this.lists = lists;
    }

    /** The unit of the tenant sent its list; it is final. */
    public void add(TenantId unit, SentList list, Act act) {
        lists.change(unit, SentList.idOf(list.cycleId(), list.recommenderId()), act, known -> Decision.of(list));
    }

    public boolean holds(String cycleId, Recommender unit) {
        return lists.find(unit.tenant(), SentList.idOf(cycleId, unit.id())).isPresent();
    }

    /** Those of the units that still take applications. */
    public List<Recommender> without(String cycleId, List<Recommender> units) {
        var sent = new HashSet<Unit>();
        lists.each(
                Scope.all(),
                Map.of("cycleId", cycleId),
                found -> sent.add(new Unit(found.tenant(), found.state().recommenderId())));
        return units.stream()
                .filter(unit -> !sent.contains(new Unit(unit.tenant(), unit.id())))
                .toList();
    }
}
