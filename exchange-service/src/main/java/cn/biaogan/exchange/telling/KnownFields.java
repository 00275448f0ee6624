package cn.biaogan.exchange.telling;

import cn.biaogan.exchange.notification.domain.Language;
import cn.biaogan.exchange.notification.domain.Words;
import cn.biaogan.exchange.programme.domain.Deadline;
import cn.biaogan.exchange.programme.domain.KnownApplication;
import cn.biaogan.exchange.programme.domain.KnownCycle;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Adds what earlier facts told to the fields of one: {@code cycleName}, {@code unitName}, {@code enterpriseName}, {@code
 * number}, {@code correctionsUntil}; and {@code ministryName} to what a ministry did.
 */
final class KnownFields {

    private static final Words A_CYCLE = new Words("本年度示范活动", "this cycle");
    private static final Words A_UNIT = new Words("推荐单位", "the recommending unit");

    private static final Map<String, Words> MINISTRIES = Map.of(
            "samr", new Words("国家市场监督管理总局", "SAMR"),
            "miit", new Words("工业和信息化部", "MIIT"));

    private KnownFields() {}

    static Fields of(Fields fields, Optional<KnownCycle> cycle, String unitId) {
        var known = fields.with("cycleName", cycle.map(one -> same(one.name())).orElse(A_CYCLE))
                .with("unitName", unitName(cycle, unitId));
        var ministry = MINISTRIES.get(fields.data().path("ministry").asString(""));
        return ministry == null ? known : known.with("ministryName", ministry);
    }

    static Fields of(Fields fields, KnownApplication application, Optional<KnownCycle> cycle) {
        String unitId = application.unit().id();
        var known = fields.with("enterpriseName", application.enterpriseName())
                .with("number", application.number())
                .with("unitName", unitName(cycle, unitId));
        return cycle.map(one -> known.with("correctionsUntil", words(one.end(Deadline.RECOMMENDATION, unitId))))
                .orElse(known);
    }

    private static Words unitName(Optional<KnownCycle> cycle, String unitId) {
        return cycle.flatMap(known -> known.unit(unitId))
                .map(unit -> same(unit.name()))
                .orElse(A_UNIT);
    }

    private static Words words(Instant time) {
        return new Words(BeijingTime.in(Language.ZH, time), BeijingTime.in(Language.EN, time));
    }

    private static Words same(String text) {
        return new Words(text, text);
    }
}
