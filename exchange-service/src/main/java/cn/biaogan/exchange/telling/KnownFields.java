package cn.biaogan.exchange.telling;

import cn.biaogan.exchange.notification.domain.Words;
import cn.biaogan.exchange.programme.domain.KnownApplication;
import cn.biaogan.exchange.programme.domain.KnownCycle;
import java.util.Optional;

/** Adds what earlier facts told to the fields of one: {@code cycleName}, {@code unitName}, {@code enterpriseName}, {@code number}. */
final class KnownFields {

    private static final Words A_CYCLE = new Words("本年度示范活动", "this cycle");
    private static final Words A_UNIT = new Words("推荐单位", "the recommending unit");

    private KnownFields() {}

    static Fields of(Fields fields, Optional<KnownCycle> cycle, String unitId) {
        return fields.with("cycleName", cycle.map(known -> same(known.name())).orElse(A_CYCLE))
                .with("unitName", unitName(cycle, unitId));
    }

    static Fields of(Fields fields, KnownApplication application, Optional<KnownCycle> cycle) {
        return fields.with("enterpriseName", application.enterpriseName())
                .with("number", application.number())
                .with("unitName", unitName(cycle, application.unit().id()));
    }

    private static Words unitName(Optional<KnownCycle> cycle, String unitId) {
        return cycle.flatMap(known -> known.unit(unitId))
                .map(unit -> same(unit.name()))
                .orElse(A_UNIT);
    }

    private static Words same(String text) {
        return new Words(text, text);
    }
}
