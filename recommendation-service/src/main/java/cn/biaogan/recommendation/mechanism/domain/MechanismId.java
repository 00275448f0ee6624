package cn.biaogan.recommendation.mechanism.domain;

import cn.biaogan.platform.kernel.Ids;

/** Names the joint mechanism of a unit and a year; there is never a second one. */
public record MechanismId(String value) {

    public static MechanismId of(String tenant, String unit, int year) {
        return new MechanismId(Ids.derived("joint-mechanism", tenant, unit, Integer.toString(year))
                .toString());
    }
}
