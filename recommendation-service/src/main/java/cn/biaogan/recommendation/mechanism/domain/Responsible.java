package cn.biaogan.recommendation.mechanism.domain;

import cn.biaogan.platform.kernel.PersonalData;

/** Somebody who answers for the mechanism: personal data, shown in full to the unit alone. */
@PersonalData
public record Responsible(Line name, Line post, Phone phone) {}
