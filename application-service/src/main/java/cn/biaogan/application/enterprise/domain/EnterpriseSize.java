package cn.biaogan.application.enterprise.domain;

import java.math.BigDecimal;

/** Size by note 1 of annex 2; a figure equal to the limit counts as reached (statistical standard of 2017). */
public enum EnterpriseSize {
    LARGE,
    SME;

    private static final int EMPLOYEES = 1000;
    private static final BigDecimal REVENUE_YUAN = new BigDecimal("400000000");

    /** @param annualRevenueYuan in yuan, not in ten thousands of yuan */
    public static EnterpriseSize of(int employees, BigDecimal annualRevenueYuan) {
        return employees >= EMPLOYEES && annualRevenueYuan.compareTo(REVENUE_YUAN) >= 0 ? LARGE : SME;
    }
}
