package cn.biaogan.review.cycle;

/** {@code cn.biaogan.cycle.opened.v1}, as far as the review reads it. */
public record CycleOpenedV1(
        String cycleId,
        int year,
        String name,
        int expertsPerDossier,
        boolean sameProvinceConflict,
        String rubricVersion) {}
