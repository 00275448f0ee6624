package cn.biaogan.publication.certificate.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.platform.testing.EventContract;
import cn.biaogan.publication.certificate.domain.CertificateNumber;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class AnnouncedV1Test {

    @Test
    void readsThePublishedExample() {
        var announced = EventContract.of("cn.biaogan.publication.announced.v1").example(AnnouncedV1.class);

        assertThat(announced).hasNoNullFieldsOrProperties();
        assertThat(announced.entries())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry).hasNoNullFieldsOrProperties());
    }

    @Test
    void givesEveryAnnouncedUnitItsCertificateInItsTenant() {
        var announced = JsonMapper.shared().readValue("""
                        {"noticeId": "n", "cycleId": "c", "announcedAt": "2026-09-15T02:00:00Z", "entries": [{
                          "applicationId": "a", "applicantTenant": "330000", "enterpriseId": "ent-1",
                          "enterpriseName": "示例计量装备1厂", "industry": "STEEL", "size": "SME",
                          "certificateId": "z", "certificateNumber": "BGZS2026-330000-0007", "later": true}]}
                        """, AnnouncedV1.class);

        assertThat(announced.command().lines()).singleElement().satisfies(line -> {
            assertThat(line.number()).isEqualTo(new CertificateNumber("BGZS2026-330000-0007"));
            assertThat(line.candidate().tenant()).isEqualTo(line.number().tenant());
        });
    }
}
