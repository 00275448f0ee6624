package cn.biaogan.publication.certificate.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.platform.kernel.InvalidValue;
import cn.biaogan.platform.kernel.TenantId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateNumberTest {

    @ParameterizedTest
    @CsvSource({
        "2026, 1, 330000, 7, BGZS2026-330000-0007",
        "2026, 1, XJBT, 12345, BGZS2026-XJBT-12345",
        "2026, 2, 330000, 7, BGZS2026-330000-20007",
    })
    void countsPerYearEditionAndTenant(int year, int edition, String tenant, int position, String expected) {
        var number = CertificateNumber.of(year, edition, new TenantId(tenant), position);

        assertThat(number.value()).isEqualTo(expected);
        assertThat(number.tenant()).isEqualTo(new TenantId(tenant));
    }

    @Test
    void readsWhatPeopleType() {
        assertThat(CertificateNumber.parse(" bgzs2026-xjbt-0001 ").value()).isEqualTo("BGZS2026-XJBT-0001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "BGZS2026-330000-1", "BGZS2026-33000-0001", "BG2026-330000-00042", "' OR 1"})
    void refusesWhatIsNoNumber(String text) {
        assertThatThrownBy(() -> CertificateNumber.parse(text)).isInstanceOf(InvalidValue.class);
    }
}
