package cn.biaogan.recommendation.mechanism.domain;

/** Somebody who answers for the mechanism: personal data, shown in full to the unit alone. */
public record Responsible(Line name, Line post, Phone phone) {}
