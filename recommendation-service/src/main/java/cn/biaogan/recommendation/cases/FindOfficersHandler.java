package cn.biaogan.recommendation.cases;

import cn.biaogan.platform.act.Act;
import cn.biaogan.recommendation.domain.Officer;
import cn.biaogan.recommendation.officers.SeenOfficers;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows a unit its officers and how much each has to do. */
@Component
public class FindOfficersHandler {

    /** @param open received and returned cases that the officer claimed in the cycle */
    public record Loaded(Officer officer, long open) {}

    private final SeenOfficers officers;
    private final CaseLines lines;

    public FindOfficersHandler(SeenOfficers officers, CaseLines lines) {
        this.officers = officers;
        this.lines = lines;
    }

    /** By name. */
    public List<Loaded> of(String cycle, Act act) {
        officers.saw(act);
        var load = lines.load(act.tenant(), act.organisation(), cycle);
        return officers.colleagues(act).officers().stream()
                .map(o -> new Loaded(o, load.getOrDefault(o.account(), 0L)))
                .sorted(Comparator.comparing(l -> l.officer().name()))
                .toList();
    }
}
