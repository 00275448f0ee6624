package cn.biaogan.recommendation.mechanism.domain;

import cn.biaogan.platform.kernel.PersonalData;

/** Somebody who answers for the mechanism: personal data, shown in full to the unit, and to a ministry on a recorded look. */
@PersonalData
public record Responsible(Line name, Line post, Phone phone) {}
