package cn.biaogan.recommendation.cases.domain;

/** One thing to be put right, and why. */
public record Correction(Place place, Reason reason) {}
