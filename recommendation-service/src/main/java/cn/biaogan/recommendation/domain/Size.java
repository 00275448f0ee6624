package cn.biaogan.recommendation.domain;

/** Size of an enterprise; large and small or medium ones have caps of their own (notice, three (二); annex 2, note 1). */
public enum Size {
    LARGE,
    SME
}
