package cn.biaogan.review.domain;

/** Size of an enterprise (notice, annex 2, note 1). */
public enum Size {
    LARGE,
    SME
}
