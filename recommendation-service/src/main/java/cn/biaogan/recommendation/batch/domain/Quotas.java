package cn.biaogan.recommendation.batch.domain;

/** How many of each size a unit may recommend in a cycle (notice, three (二): five and five). */
public record Quotas(int large, int sme) {}
