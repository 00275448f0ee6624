package cn.biaogan.application.enterprise.domain;

import cn.biaogan.platform.kernel.PersonalData;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What an enterprise is (企业基本情况), without whom to ask.
 *
 * @param annualRevenueYuan operating income of the last year, in yuan
 */
public record Particulars(
        CreditCode creditCode,
        String name,
        @PersonalData String legalRepresentative,
        String registeredAddress,
        String postalAddress,
        LocalDate foundedOn,
        Ownership ownership,
        Industry industry,
        int employees,
        BigDecimal annualRevenueYuan,
        String mainProducts) {

    public EnterpriseSize size() {
        return EnterpriseSize.of(employees, annualRevenueYuan);
    }
}
