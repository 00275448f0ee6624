package cn.biaogan.application.enterprise.web;

import cn.biaogan.application.enterprise.domain.EnterpriseSize;
import cn.biaogan.application.enterprise.domain.Ownership;
import cn.biaogan.application.enterprise.domain.Particulars;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an enterprise is; the legal representative is left out towards those who may not see personal data. */
public record ParticularsView(
        String creditCode,
        String name,
        @Nullable String legalRepresentative,
        String registeredAddress,
        String postalAddress,
        LocalDate foundedOn,
        Ownership ownership,
        String industry,
        @Nullable String industryText,
        int employees,
        BigDecimal annualRevenueYuan,
        EnterpriseSize size,
        String mainProducts) {

    public static ParticularsView of(Particulars of, boolean withPersonalData) {
        return new ParticularsView(
                of.creditCode().value(),
                of.name(),
                withPersonalData ? of.legalRepresentative() : null,
                of.registeredAddress(),
                of.postalAddress(),
                of.foundedOn(),
                of.ownership(),
                of.industry().code(),
                of.industry().text(),
                of.employees(),
                of.annualRevenueYuan(),
                of.size(),
                of.mainProducts());
    }
}
