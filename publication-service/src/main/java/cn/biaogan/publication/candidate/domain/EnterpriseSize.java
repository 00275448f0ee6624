package cn.biaogan.publication.candidate.domain;

/** Size class of an enterprise (notice, annex 2, note 1). */
public enum EnterpriseSize {
    LARGE,
    SME
}
