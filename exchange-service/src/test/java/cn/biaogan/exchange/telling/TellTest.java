package cn.biaogan.exchange.telling;

import static cn.biaogan.exchange.fixture.ExchangeInMemory.ENTERPRISE;
import static cn.biaogan.exchange.fixture.ExchangeInMemory.UNIT;
import static cn.biaogan.exchange.fixture.ExchangeInMemory.ZHEJIANG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.exchange.account.Account;
import cn.biaogan.exchange.fixture.ExchangeInMemory;
import cn.biaogan.exchange.notification.domain.Box;
import cn.biaogan.exchange.notification.domain.Notification;
import cn.biaogan.platform.inbox.NotYet;
import cn.biaogan.platform.kernel.TenantId;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who hears of which fact. */
class TellTest {

    private static final Box APPLICANT = Box.of(ZHEJIANG, ENTERPRISE);
    private static final Box OFFICE = Box.of(ZHEJIANG, UNIT);
    private static final Box SAMR = Box.of(TenantId.NATIONAL, "samr");
    private static final Box MIIT = Box.of(TenantId.NATIONAL, "miit");

    private final ExchangeInMemory exchange = new ExchangeInMemory();

    @AfterEach
    void close() {
        exchange.close();
    }

    @Test
    void aCycleIsToldToItsUnitsToTheMinistriesAndToEveryEnterprise() {
        exchange.hear("cycle.opened", "national", "cycle");

        assertThat(exchange.notifications.all())
                .extracting(told -> told.box().value())
                .containsExactlyInAnyOrder(
                        "*/enterprise",
                        "320000/rec-320000",
                        "330000/rec-330000",
                        "370200/rec-370200",
                        "national/rec-assoc-06",
                        "national/samr",
                        "national/miit");
        assertThat(last(Box.everybody("enterprise")).text().zh())
                .isEqualTo("2026年度工业计量标杆示范活动已启动，即日起可以申报。企业申报截止时间为2026年6月30日24时（北京时间）。");
    }

    @Test
    void whatOneMinistryProposesIsToldToTheOtherAlone() {
        exchange.hear("cycle.proposed", "national", "cycle");
        exchange.hear("cycle.opened", "national", "cycle");
        exchange.hear("cycle.extension-proposed", "national", "cycle");

        assertThat(exchange.notifications.in(MIIT))
                .extracting(told -> told.title().zh())
                .containsExactly("年度方案待会签", "年度活动已启动");
        assertThat(exchange.notifications.in(SAMR))
                .extracting(told -> told.title().zh())
                .containsExactly("年度活动已启动", "延期方案待会签");
        assertThat(last(SAMR).text().zh()).contains("2026年度工业计量标杆示范活动");
        assertThat(exchange.notifications.all())
                .noneMatch(
                        told -> told.box().equals(OFFICE) && told.title().zh().contains("会签"));
    }

    @Test
    void aProposalThatAMinistryEndsIsToldToTheOtherAloneWhoeverProposedIt() {
        exchange.hear("cycle.opened", "national", "cycle");
        int before = exchange.notifications.all().size();

        exchange.hear("cycle.extension-withdrawn", "national", "cycle"); // ended by SAMR
        assertThat(exchange.notifications.all()).hasSize(before + 1);
        assertThat(last(MIIT).title().zh()).isEqualTo("延期方案已撤回或者未获会签");
        assertThat(last(MIIT).text().zh())
                .startsWith("另一部门已于2026年6月24日")
                .contains("2026年度工业计量标杆示范活动")
                .doesNotContain("—");
        assertThat(last(MIIT).link()).startsWith("/console/cycles?cycle=");

        var ended = ExchangeInMemory.example("cycle.extension-withdrawn").put("ministry", "miit");
        exchange.hear("cycle.extension-withdrawn", "national", "cycle", ended);
        assertThat(exchange.notifications.all()).hasSize(before + 2);
        assertThat(last(SAMR).title().zh()).isEqualTo("延期方案已撤回或者未获会签");
    }

    @Test
    void anExtensionForAUnitIsToldToEveryEnterpriseOfItsJurisdiction() {
        exchange.hear("cycle.opened", "national", "cycle");
        var extended = ExchangeInMemory.example("cycle.extended");
        extended.putArray("units")
                .addObject()
                .put("id", UNIT)
                .put("tenant", ZHEJIANG.value())
                .put("applicationDeadline", "2026-07-20T16:00:00Z")
                .put("recommendationDeadline", "2026-09-20T16:00:00Z");

        exchange.hear("cycle.extended", "national", "cycle", extended);

        assertThat(last(Box.everybody(ZHEJIANG, "enterprise")).text().zh()).contains("2026年7月20日24时");
        assertThat(exchange.notifications.in(Box.everybody("enterprise"))).hasSize(1);
        var boxes = Account.of(ExchangeInMemory.act("zhang", ZHEJIANG, ENTERPRISE, "enterprise"))
                .boxes();
        assertThat(boxes).contains(Box.everybody(ZHEJIANG, "enterprise"));
        assertThat(Account.of(ExchangeInMemory.act("x", new TenantId("440000"), "*enterprise", "enterprise"))
                        .boxes())
                .doesNotContainAnyElementsOf(boxes.subList(0, 3));
    }

    @Test
    void aMechanismIsToldWithTheNameOfItsUnit() {
        exchange.hear("cycle.opened", "national", "cycle");
        exchange.hear("joint-mechanism.filed", "330000", "mechanism");

        assertThat(last(SAMR).text().zh()).startsWith("浙江省市场监督管理局");
    }

    @Test
    void aSubmissionIsToldToItsUnitAndItsEnterprise() {
        exchange.withSubmission();

        assertThat(last(OFFICE).text().zh()).startsWith("浙江澄衡精密仪器有限公司向贵单位报送了申报书（申报编号：BG2026-330000-00001）");
        assertThat(last(OFFICE).link()).isEqualTo("/console/cases?search=BG2026-330000-00001");
        assertThat(last(APPLICANT).text().zh()).contains("报送至浙江省市场监督管理局、浙江省经济和信息化厅（联合）");
    }

    @Test
    void aReturnIsToldToTheEnterpriseAlone() {
        exchange.withSubmission();
        int before = exchange.notifications.all().size();

        exchange.hear("recommendation.returned", "330000", "case");

        assertThat(exchange.notifications.all()).hasSize(before + 1);
        assertThat(last(APPLICANT).title().zh()).isEqualTo("申报书已退回补正");
        assertThat(last(APPLICANT).text().en()).contains("places to correct: 2").contains("· 请补充在线测量控制点的数量及覆盖的工序");
    }

    @Test
    void aReturnSaysUntilWhenItsUnitTakesCorrections() {
        exchange.withSubmission();
        exchange.hear("recommendation.returned", "330000", "case");
        assertThat(last(APPLICANT).text().zh()).contains("该单位推荐报送截止时间为2026年8月31日24时（北京时间）。");

        var extended = ExchangeInMemory.example("cycle.extended");
        extended.putArray("units")
                .addObject()
                .put("id", UNIT)
                .put("tenant", ZHEJIANG.value())
                .put("applicationDeadline", "2026-07-20T16:00:00Z")
                .put("recommendationDeadline", "2026-09-20T16:00:00Z");
        exchange.hear("cycle.extended", "national", "cycle", extended);
        exchange.hear("recommendation.returned", "330000", "case");
        assertThat(last(APPLICANT).text().zh()).contains("该单位推荐报送截止时间为2026年9月20日24时（北京时间）。");
        assertThat(last(APPLICANT).text().en()).contains("They close at 24:00 on 20 September 2026 (Beijing time).");
    }

    @Test
    void aWithdrawalIsCompletedByTheSystemAndByNoUnit() {
        exchange.withSubmission();
        var released = ExchangeInMemory.example("recommendation.released").put("recommenderId", UNIT);
        exchange.hear("recommendation.released", "330000", "case", released);

        assertThat(last(APPLICANT).title().zh()).isEqualTo("申报撤回已办结");
        assertThat(last(APPLICANT).text().zh()).contains("由系统自动办结").doesNotContain("联合）已于");
    }

    @Test
    void anAcknowledgementNamesTheMinistryAndTheYear() {
        exchange.hear("cycle.opened", "national", "cycle");
        exchange.hear("joint-mechanism.acknowledged", "330000", "mechanism");

        assertThat(last(OFFICE).text().zh()).isEqualTo("国家市场监督管理总局已确认收悉贵单位报备的2026年度联合推进机制。");
        assertThat(last(OFFICE).text().en()).startsWith("SAMR acknowledged");
        assertThat(last(OFFICE).link()).isEqualTo("/console/joint-mechanism?year=2026");

        var other = ExchangeInMemory.example("joint-mechanism.acknowledged").put("ministry", "miit");
        exchange.hear("joint-mechanism.acknowledged", "330000", "mechanism", other);
        assertThat(last(OFFICE).text().zh()).startsWith("工业和信息化部已确认收悉");
    }

    @Test
    void aCaseThatAColleagueHandsOverIsToldToThatOfficerAlone() {
        exchange.withSubmission();
        int before = exchange.notifications.all().size();

        exchange.hear("recommendation.handed-over", "330000", "case");

        assertThat(exchange.notifications.all()).hasSize(before + 1);
        var told = last(Box.of(ZHEJIANG, UNIT, "5d1f0a52-7f0e-4c1b-9a55-0c8a7c1e2b60"));
        assertThat(told.text().zh()).startsWith("浙江澄衡精密仪器有限公司的申报书（申报编号：BG2026-330000-00001）已于2026年6月");
        assertThat(told.link()).startsWith("/console/cases/");
    }

    @Test
    void aSealedListIsToldToTheUnitWhoseSecondOfficerHasToCountersign() {
        exchange.withSubmission();
        exchange.hear("recommendation.countersignature-due", "330000", "batch");

        assertThat(last(OFFICE).title().zh()).isEqualTo("推荐名单已封存，待复核");
        assertThat(exchange.notifications.in(APPLICANT))
                .extracting(told -> told.title().zh())
                .containsExactly("申报书已报送");
    }

    @Test
    void aWordOfTheUnitWaitsForTheSubmissionItIsAbout() {
        exchange.hear("cycle.opened", "national", "cycle");

        assertThatThrownBy(() -> exchange.hear("recommendation.returned", "330000", "case"))
                .isInstanceOf(NotYet.class);
        assertThat(exchange.notifications.in(APPLICANT)).isEmpty();
    }

    @Test
    void aBatchIsToldToTheMinistriesToTheUnitAndToThoseInIt() {
        exchange.withSubmission();
        exchange.hear("recommendation.batch-submitted", "330000", "batch");

        assertThat(List.of(last(SAMR), last(MIIT)))
                .extracting(told -> told.title().zh())
                .containsOnly("收到推荐材料");
        assertThat(last(OFFICE).title().zh()).isEqualTo("推荐材料已报送");
        assertThat(last(APPLICANT).title().zh()).isEqualTo("贵单位已获推荐");
        assertThat(last(APPLICANT).link()).isEqualTo("/console/applications/70b7e508-0ca5-599e-8a6b-15df44b00d72");
    }

    @Test
    void theReasonOfAWithdrawalIsLeftOutWhenThereIsNone() {
        exchange.withSubmission();
        exchange.hear("application.withdrawn", "330000", "application", (tools.jackson.databind.node.ObjectNode)
                ExchangeInMemory.example("application.withdrawn").without("reason"));

        assertThat(last(OFFICE).text().zh()).doesNotContain("理由").doesNotContain("—");
    }

    @Test
    void whatIsToldIsToldOnceThoughItIsDeliveredAgain() {
        exchange.withSubmission();
        var event = exchange.hear("recommendation.returned", "330000", "case");
        var before = exchange.notifications.all();

        exchange.clock.advance(Duration.ofHours(1));
        exchange.again(event);

        assertThat(exchange.notifications.all()).isEqualTo(before);
    }

    @Test
    void aSelectionThatIsNotPublicIsToldNobody() {
        exchange.withSubmission();
        var before = exchange.notifications.all();

        exchange.hear("review.selection-decided", "national", "selection");

        assertThat(exchange.notifications.all()).isEqualTo(before);
    }

    @Test
    void aNoticeAndACertificateAreToldToTheEnterprise() {
        exchange.withSubmission();
        exchange.hear("publication.notice-published", "national", "notice");
        exchange.hear("publication.certificate-issued", "330000", "certificate");

        assertThat(exchange.notifications.in(APPLICANT))
                .extracting(told -> told.title().zh())
                .endsWith("示范单位证书已签发")
                .contains("贵单位列入公示名单");
    }

    private Notification last(Box box) {
        return exchange.notifications.in(box).getLast();
    }
}
