package cn.biaogan.application.filing.wire;

import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.application.enterprise.domain.Industry;
import cn.biaogan.application.enterprise.domain.Particulars;
import cn.biaogan.application.filing.WithdrawApplication;
import cn.biaogan.application.filing.WithdrawApplicationHandler;
import cn.biaogan.application.filing.domain.Correction;
import cn.biaogan.application.filing.domain.Evidence;
import cn.biaogan.application.filing.domain.Filing;
import cn.biaogan.application.filing.domain.UnitWord;
import cn.biaogan.application.fixture.Fictional;
import cn.biaogan.application.fixture.ServiceInMemory;
import cn.biaogan.application.form.domain.Avoidance;
import cn.biaogan.files.domain.Scan;
import cn.biaogan.platform.kernel.Sm3;
import cn.biaogan.platform.store.OutgoingEvent;
import cn.biaogan.platform.testing.EventContract;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class PublishedFactsTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final ServiceInMemory service = new ServiceInMemory().withCompleteDraft();

    @AfterEach
    void close() {
        service.close();
    }

    private OutgoingEvent last() {
        return service.published().getLast();
    }

    private static void keepsItsContract(OutgoingEvent event) {
        EventContract.of(event.type()).accepts(event.data());
    }

    @Test
    void everyFactKeepsItsPublishedContract() {
        service.submit();
        keepsItsContract(last());
        service.hear(new UnitWord.SentBack(
                Fictional.UNIT, 1, List.of(new Correction("/form/results", "补充")), Fictional.OPENED));
        service.submit();
        keepsItsContract(last());
        service.bean(WithdrawApplicationHandler.class)
                .handle(new WithdrawApplication(ServiceInMemory.ID, null), service.enterprise());
        keepsItsContract(last());
        assertThat(service.published()).hasSize(3);
    }

    @Test
    void keepsItsContractWithAnotherIndustryAndEvidence() {
        service.submit();
        var filing = service.application().folder().lastFiling();
        var p = filing.applicant();
        var other = new Particulars(
                p.creditCode(),
                p.name(),
                p.legalRepresentative(),
                p.registeredAddress(),
                p.postalAddress(),
                p.foundedOn(),
                p.ownership(),
                new Industry("OTHER", "计量检测服务"),
                p.employees(),
                p.annualRevenueYuan(),
                p.mainProducts());
        var file = new Evidence(
                "evidence-1",
                "file-1",
                null,
                "证书.pdf",
                "application/pdf",
                1,
                "0".repeat(64),
                "0".repeat(64),
                Fictional.OPENED,
                Scan.NONE);
        var wider = new Filing(
                filing.applicationId(),
                filing.cycleId(),
                filing.enterpriseId(),
                filing.number(),
                1,
                filing.stage(),
                filing.recommender(),
                other,
                filing.content(),
                filing.withheld(),
                List.of(file),
                filing.submittedAt(),
                filing.digest());

        EventContract.of("cn.biaogan.application.submitted.v1").accepts(ApplicationSubmittedV1.of(wider));
    }

    @Test
    void tellsWhoseExpertsAreToBeKeptAwayAndNotWhy() {
        String code = Fictional.creditCode(7).value();
        service.save(Fictional.form(), List.of(new Avoidance(code.toLowerCase(Locale.ROOT), "私人恩怨")));
        service.submit();

        keepsItsContract(last());
        String told = JSON.writeValueAsString(last().data());
        assertThat(told).contains("\"avoidedEmployers\":[\"" + code + "\"]").doesNotContain("私人恩怨");
    }

    @Test
    void noPersonalDataLeaves() {
        service.submit();

        assertThat(JSON.writeValueAsString(last().data()))
                .doesNotContain("林可测", "沈知行", "顾明理", "0571-88880000", "contact@example.invalid");
    }

    @Test
    void whoeverHoldsTheEventCanComputeItsDigest() {
        service.submit();
        var data = (ObjectNode) JSON.valueToTree(last().data());
        String digest = data.remove("digest").asString();
        // sorted names and no blanks: the canonical form, as no value of this event needs more
        String canonical = JSON.writeValueAsString(JSON.treeToValue(data, TreeMap.class));

        assertThat(digest).isEqualTo(Sm3.hex(canonical.getBytes(StandardCharsets.UTF_8)));
    }
}
