package cn.biaogan.exchange.reminder;

import static cn.biaogan.exchange.fixture.ExchangeInMemory.ENTERPRISE;
import static cn.biaogan.exchange.fixture.ExchangeInMemory.UNIT;
import static cn.biaogan.exchange.fixture.ExchangeInMemory.ZHEJIANG;
import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.exchange.fixture.ExchangeInMemory;
import cn.biaogan.exchange.notification.domain.Box;
import cn.biaogan.exchange.notification.domain.Kind;
import cn.biaogan.exchange.notification.domain.Notification;
import cn.biaogan.exchange.preference.SavePreferencesHandler;
import cn.biaogan.exchange.preference.domain.Choices;
import cn.biaogan.platform.kernel.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Before the deadlines of the example: applications 30 June 24:00, recommendations 31 August 24:00, Beijing time. */
class RemindersTest {

    private static final Instant APPLICATIONS = Instant.parse("2026-06-30T16:00:00Z");
    private static final Instant RECOMMENDATIONS = Instant.parse("2026-08-31T16:00:00Z");
    private static final Box APPLICANT = Box.of(ZHEJIANG, ENTERPRISE);
    private static final Box OFFICE = Box.of(ZHEJIANG, UNIT);

    private static final Box JIANGSU = Box.of(new TenantId("320000"), "rec-320000");

    private final ExchangeInMemory exchange = new ExchangeInMemory();
    private final Reminders reminders = exchange.bean(Reminders.class);

    @AfterEach
    void close() {
        exchange.close();
    }

    @Test
    void anEnterpriseThatHasToCorrectItsApplicationIsRemindedTwice() {
        returned();

        at(APPLICATIONS.minus(Duration.ofDays(7)).minusSeconds(1));
        assertThat(reminded(APPLICANT)).isEmpty();
        at(APPLICATIONS.minus(Duration.ofDays(7)));
        assertThat(reminded(APPLICANT)).singleElement().satisfies(told -> {
            assertThat(told.text().zh()).isEqualTo("2026年度工业计量标杆示范活动的企业申报将于2026年6月30日24时（北京时间）截止，还剩7天。尚未报送的，请抓紧完成并报送。");
            assertThat(told.link()).isEqualTo("/console/applications/70b7e508-0ca5-599e-8a6b-15df44b00d72");
        });
        at(APPLICATIONS.minus(Duration.ofDays(2)));
        assertThat(reminded(APPLICANT)).hasSize(1);
        at(APPLICATIONS.minus(Duration.ofHours(24)));
        assertThat(reminded(APPLICANT)).hasSize(2);
        assertThat(reminded(APPLICANT).getLast().text().en()).contains("1 day left");
        at(APPLICATIONS.plusSeconds(1));
        assertThat(reminded(APPLICANT)).hasSize(2);
    }

    @Test
    void whoHasSubmittedIsNotReminded() {
        exchange.withSubmission();
        at(APPLICATIONS.minus(Duration.ofDays(1)));

        assertThat(reminded(APPLICANT)).isEmpty();
    }

    @Test
    void anEnterpriseThatIsKnownByItsPreferencesAloneIsReminded() {
        exchange.withSubmission();
        exchange.bean(SavePreferencesHandler.class)
                .handle(Choices.DEFAULT, null, ExchangeInMemory.act("wang", ZHEJIANG, "ent-new", "enterprise"));
        exchange.bean(SavePreferencesHandler.class)
                .handle(Choices.DEFAULT, null, ExchangeInMemory.act("zhang", ZHEJIANG, ENTERPRISE, "enterprise"));
        at(APPLICATIONS.minus(Duration.ofDays(1)));

        assertThat(reminded(Box.of(ZHEJIANG, "ent-new")))
                .singleElement()
                .satisfies(told -> assertThat(told.link()).isEqualTo("/console"));
        assertThat(reminded(APPLICANT)).as("has submitted").isEmpty();
    }

    @Test
    void aUnitIsRemindedUntilItHasSentItsBatch() {
        exchange.withSubmission();
        at(RECOMMENDATIONS.minus(Duration.ofDays(7)));
        assertThat(reminded(OFFICE)).hasSize(1);

        exchange.hear("recommendation.batch-submitted", "330000", "batch");
        at(RECOMMENDATIONS.minus(Duration.ofDays(1)));

        assertThat(reminded(OFFICE)).hasSize(1);
        assertThat(reminded(JIANGSU)).hasSize(2);
    }

    @Test
    void aLongerDeadlineHasItsOwnReminders() {
        returned();
        at(APPLICATIONS.minus(Duration.ofDays(7)));
        at(APPLICATIONS.minus(Duration.ofDays(3)));
        var extended = ExchangeInMemory.example("cycle.extended");
        Instant later = APPLICATIONS.plus(Duration.ofDays(20));
        extended.put("applicationDeadline", later.toString());
        extended.put("extendedAt", exchange.clock.instant().toString());
        exchange.hear("cycle.extended", "national", "cycle", extended);

        at(APPLICATIONS.minus(Duration.ofDays(1)));
        assertThat(reminded(APPLICANT)).as("the old deadline is none any more").hasSize(1);
        at(later.minus(Duration.ofDays(7)));
        at(later.minus(Duration.ofDays(1)));

        assertThat(reminded(APPLICANT)).hasSize(3);
    }

    @Test
    void aUnitThatAnExtensionNamedIsRemindedOfItsOwnDeadlineInstead() {
        returned();
        extendedFor(UNIT);

        at(APPLICATIONS.minus(Duration.ofDays(1)));
        assertThat(reminded(APPLICANT)).as("everyone's is not its own").isEmpty();
        at(APPLICATIONS.plus(Duration.ofDays(13)));
        assertThat(reminded(APPLICANT)).hasSize(1);
        at(RECOMMENDATIONS.minus(Duration.ofDays(1)));
        assertThat(reminded(OFFICE)).isEmpty();
        assertThat(reminded(JIANGSU)).hasSize(1);
        at(RECOMMENDATIONS.plus(Duration.ofDays(19)));
        assertThat(reminded(OFFICE)).hasSize(1);
        assertThat(reminded(JIANGSU)).hasSize(1);
    }

    @Test
    void anExtensionForUnitsIsToldToThoseItConcerns() {
        returned();
        extendedFor(UNIT);

        assertThat(extensions(OFFICE))
                .singleElement()
                .satisfies(told -> assertThat(told.text().zh())
                        .contains("仅限浙江省")
                        .contains("企业申报截止时间现为2026年7月20日24时（北京时间）")
                        .contains("推荐报送截止时间现为2026年9月20日24时"));
        assertThat(extensions(Box.everybody(ZHEJIANG, "enterprise"))).hasSize(1);
        assertThat(extensions(APPLICANT))
                .as("told with all of its jurisdiction")
                .isEmpty();
        assertThat(extensions(JIANGSU)).isEmpty();
        assertThat(extensions(Box.everybody("enterprise"))).isEmpty();
        assertThat(extensions(Box.of(TenantId.NATIONAL, "samr"))).hasSize(1);
    }

    private List<Notification> extensions(Box box) {
        return exchange.notifications.in(box).stream()
                .filter(told -> told.cause().equals("cn.biaogan.cycle.extended.v1"))
                .toList();
    }

    private void extendedFor(String unit) {
        var extended = ExchangeInMemory.example("cycle.extended");
        extended.put("applicationDeadline", APPLICATIONS.toString());
        extended.put("recommendationDeadline", RECOMMENDATIONS.toString());
        extended.put("extendedAt", exchange.clock.instant().toString());
        extended.putArray("units")
                .addObject()
                .put("id", unit)
                .put("tenant", "330000")
                .put(
                        "applicationDeadline",
                        APPLICATIONS.plus(Duration.ofDays(20)).toString())
                .put(
                        "recommendationDeadline",
                        RECOMMENDATIONS.plus(Duration.ofDays(20)).toString());
        exchange.hear("cycle.extended", "national", "cycle", extended);
    }

    @Test
    void aReminderThatWasMissedIsNotMadeUpForWhenTheNextIsDue() {
        returned();

        at(APPLICATIONS.minus(Duration.ofHours(5)));

        assertThat(reminded(APPLICANT))
                .singleElement()
                .satisfies(told -> assertThat(told.text().zh()).contains("还剩1天"));
        at(APPLICATIONS.minus(Duration.ofHours(4)));
        assertThat(reminded(APPLICANT)).hasSize(1);
    }

    @Test
    void aCycleThatOpensShortBeforeItsDeadlineRemindsOfWhatIsStillAhead() {
        var opened = ExchangeInMemory.example("cycle.opened");
        opened.put("openedAt", APPLICATIONS.minus(Duration.ofDays(3)).toString());
        exchange.hear("cycle.opened", "national", "cycle", opened);
        exchange.hear("application.submitted", "330000", "application");
        exchange.hear("recommendation.returned", "330000", "case");

        at(APPLICATIONS.minus(Duration.ofDays(2)));
        assertThat(reminded(APPLICANT)).isEmpty();
        at(APPLICATIONS.minus(Duration.ofDays(1)));
        assertThat(reminded(APPLICANT)).hasSize(1);
    }

    @Test
    void nobodyIsRemindedOfAClosedCycle() {
        exchange.withSubmission();
        exchange.hear("cycle.recommendation-closed", "national", "cycle");

        at(RECOMMENDATIONS.minus(Duration.ofDays(1)));

        assertThat(reminded(OFFICE)).isEmpty();
    }

    private void returned() {
        exchange.withSubmission();
        exchange.clock.advance(Duration.ofMinutes(1));
        exchange.hear("recommendation.returned", "330000", "case");
    }

    private void at(Instant time) {
        exchange.clock.moveTo(time);
        reminders.run();
        reminders.run();
    }

    private List<Notification> reminded(Box box) {
        return exchange.notifications.in(box).stream()
                .filter(told -> told.kind() == Kind.DEADLINE)
                .toList();
    }
}
