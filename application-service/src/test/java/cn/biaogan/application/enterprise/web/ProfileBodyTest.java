package cn.biaogan.application.enterprise.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.biaogan.application.enterprise.domain.IndustryCatalogue;
import cn.biaogan.application.enterprise.domain.Ownership;
import cn.biaogan.application.fixture.Fictional;
import cn.biaogan.contracts.Contracts;
import cn.biaogan.platform.kernel.Fault;
import cn.biaogan.platform.kernel.InvalidFields;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ProfileBodyTest {

    private static final IndustryCatalogue INDUSTRIES = new IndustryCatalogue(Map.of("OTHER", true, "RAIL", false));
    private static final LocalDate TODAY = LocalDate.parse("2026-05-20");

    private static ProfileBody body(String founded, String industry, String text, BigDecimal employees, String phone) {
        return new ProfileBody(
                Fictional.creditCode(7).value(),
                "东钱湖装备(虚构)有限公司",
                "周衡",
                "宁波市虚构路2号",
                "宁波市虚构路2号",
                founded,
                "PRIVATE",
                industry,
                text,
                employees,
                new BigDecimal("400000000"),
                "轨道交通测量装备",
                new ProfileBody.ContactBody("吴量", phone, "wu@example.invalid"));
    }

    private static List<Fault> faults(ProfileBody body) {
        var thrown = new InvalidFields[1];
        assertThatThrownBy(() -> body.read(INDUSTRIES, TODAY))
                .isInstanceOfSatisfying(InvalidFields.class, invalid -> thrown[0] = invalid);
        return thrown[0].faults();
    }

    @Test
    void readsAWholeProfile() {
        var profile = body("2001-01-01", "RAIL", "ignored", new BigDecimal("1000"), "13800000000")
                .read(INDUSTRIES, TODAY);

        assertThat(profile.particulars().size().name()).isEqualTo("LARGE");
        assertThat(profile.particulars().industry().text()).isNull();
        assertThat(profile.toString()).doesNotContain("13800000000");
    }

    @Test
    void namesEveryWrongFieldAtOnce() {
        assertThat(faults(body("2027-01-01", "OTHER", " ", new BigDecimal("1.5"), "call me")))
                .extracting(Fault::pointer, Fault::code)
                .containsExactlyInAnyOrder(
                        tuple("/foundedOn", "value.future"),
                        tuple("/industryText", "value.required"),
                        tuple("/employees", "type.integer"),
                        tuple("/contact/phone", "value.format"));
    }

    @Test
    void namesEveryMissingFieldOfAnEmptyBody() {
        var empty = new ProfileBody(null, null, null, null, null, null, null, null, null, null, null, null, null);

        assertThat(faults(empty)).hasSize(14).allMatch(fault -> fault.code().equals("value.required"));
    }

    @Test
    void hasExactlyTheFieldsOfTheForm() {
        var profile = JsonMapper.builder()
                .build()
                .readTree(Contracts.reference("form-2026.1"))
                .get("profile");
        var published = StreamSupport.stream(profile.spliterator(), false)
                .map(field ->
                        field.path("pointer").asString("/" + field.get("id").asString()));

        assertThat(fields("", ProfileBody.class)).containsExactlyInAnyOrderElementsOf(published.toList());
    }

    private static List<String> fields(String at, Class<?> body) {
        return Arrays.stream(body.getRecordComponents())
                .flatMap(field -> field.getType().isRecord()
                        ? fields(at + "/" + field.getName(), field.getType()).stream()
                        : Stream.of(at + "/" + field.getName()))
                .toList();
    }

    @Test
    void knowsExactlyTheOwnershipsOfTheForm() {
        var profile = JsonMapper.builder()
                .build()
                .readTree(Contracts.reference("form-2026.1"))
                .get("profile");
        var published = StreamSupport.stream(profile.spliterator(), false)
                .filter(field -> field.get("id").asString().equals("ownership"))
                .flatMap(field -> StreamSupport.stream(field.get("options").spliterator(), false))
                .map(option -> option.get("code").asString());

        assertThat(Arrays.stream(Ownership.values()).map(Enum::name)).containsExactlyElementsOf(published.toList());
    }
}
