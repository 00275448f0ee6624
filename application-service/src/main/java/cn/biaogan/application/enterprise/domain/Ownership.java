package cn.biaogan.application.enterprise.domain;

/** Who owns the enterprise (企业性质), as the form's reference data names it. */
public enum Ownership {
    STATE_OWNED,
    PRIVATE,
    FOREIGN_INVESTED,
    HK_MACAO_TAIWAN_INVESTED,
    OTHER
}
