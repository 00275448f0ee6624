package cn.biaogan.application.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.application.cycle.domain.Deadlines;
import cn.biaogan.application.enterprise.SaveEnterpriseHandler;
import cn.biaogan.application.enterprise.domain.EnterpriseSize;
import cn.biaogan.application.enterprise.domain.Industry;
import cn.biaogan.application.enterprise.domain.Particulars;
import cn.biaogan.application.filing.domain.ApplicationRejection;
import cn.biaogan.application.filing.domain.Stage;
import cn.biaogan.application.filing.domain.Submitted;
import cn.biaogan.application.filing.domain.number.NumberSeries;
import cn.biaogan.application.fixture.Fictional;
import cn.biaogan.application.fixture.ServiceInMemory;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.act.CommandKey;
import cn.biaogan.platform.kernel.InvalidFields;
import cn.biaogan.platform.store.KeyReused;
import cn.biaogan.platform.store.NotFound;
import cn.biaogan.platform.store.OutgoingEvent;
import cn.biaogan.platform.store.StaleVersion;
import java.time.Duration;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SubmitApplicationHandlerTest {

    private static final Deadlines LONGER =
            new Deadlines(Fictional.DEADLINE.plusSeconds(3600), Fictional.LATER_DEADLINE.plusSeconds(3600));

    private final ServiceInMemory service = new ServiceInMemory();

    @AfterEach
    void close() {
        service.close();
    }

    private int numbersGiven() {
        return service.<NumberSeries, Void>kind("application-numbers")
                .find(Fictional.ZHEJIANG, "2026")
                .map(series -> series.state().last())
                .orElse(0);
    }

    @Test
    void submitsToOneUnitWithANumberASnapshotAndADigest() {
        var submitted = service.withCompleteDraft().submit().state();

        assertThat(submitted).isInstanceOf(Submitted.class);
        var filing = submitted.folder().lastFiling();
        assertThat(filing.number()).isEqualTo("BG2026-330000-00001");
        assertThat(filing.submission()).isEqualTo(1);
        assertThat(filing.applicant().size()).isEqualTo(EnterpriseSize.LARGE);
        assertThat(filing.submittedAt()).isEqualTo(Fictional.OPENED);
        assertThat(filing.digest()).matches("[0-9a-f]{64}");
        assertThat(filing.content().form()).containsEntry("truthCommitment", true);
        assertThat(service.published())
                .extracting(OutgoingEvent::type)
                .containsExactly("cn.biaogan.application.submitted.v1");
    }

    @Test
    void aLaterChangeOfTheProfileDoesNotTouchTheSubmission() {
        service.withCompleteDraft().submit();
        service.bean(SaveEnterpriseHandler.class).handle(Fictional.profile(Fictional.small()), service.enterprise(1));

        assertThat(service.application().folder().lastFiling().applicant().size())
                .isEqualTo(EnterpriseSize.LARGE);
    }

    @Test
    void refusesAnIncompleteContentAndBurnsNoNumber() {
        service.withCompleteDraft();
        var form = new LinkedHashMap<>(Fictional.form());
        form.remove("results");
        service.save(form);

        assertThatThrownBy(service::submit)
                .isInstanceOfSatisfying(
                        InvalidFields.class,
                        invalid -> assertThat(invalid.faults())
                                .singleElement()
                                .satisfies(fault -> assertThat(fault.pointer()).isEqualTo("/form/results")));
        assertThat(numbersGiven()).isZero();
    }

    @Test
    void refusesASecondSubmissionWhileOneIsAlive() {
        service.withCompleteDraft().submit();

        assertThatThrownBy(() -> service.submit(Fictional.OTHER_UNIT, service.enterprise()))
                .isInstanceOf(ApplicationRejection.AlreadySubmitted.class);
        assertThat(service.published()).hasSize(1);
    }

    @Test
    void answersARepeatWithoutDoingItAgain() {
        service.withCompleteDraft();
        var first = service.submit(Fictional.UNIT, service.keyed("submit-0001"));
        var second = service.submit(Fictional.UNIT, service.keyed("submit-0001"));

        assertThat(second.replayed()).isTrue();
        assertThat(second.version()).isEqualTo(first.version());
        assertThat(service.published()).hasSize(1);
        assertThat(numbersGiven()).isEqualTo(1);
    }

    @Test
    void aKeyCannotNameTwoCommands() {
        service.withCompleteDraft();
        var keyed = service.keyed("submit-0001");
        service.submit(Fictional.UNIT, keyed);
        var other = new Act("test", keyed.actor(), new CommandKey("submit-0001", "another digest"), null, null);

        assertThatThrownBy(() -> service.submit(Fictional.OTHER_UNIT, other)).isInstanceOf(KeyReused.class);
    }

    @Test
    void anAttemptRepeatedAfterACrashGetsTheNumberOfTheFirst() {
        service.withCompleteDraft();
        service.bean(NumberRegister.class).number(ServiceInMemory.ID, 2026, service.enterprise());
        service.bean(NumberRegister.class).number("another application", 2026, service.enterprise());

        assertThat(service.submit().state().folder().lastFiling().number()).isEqualTo("BG2026-330000-00001");
        assertThat(numbersGiven()).isEqualTo(2);
    }

    @Test
    void takesASubmissionUntilTheLastMillisecondBeforeTheDeadline() {
        service.withCompleteDraft();
        service.clock.moveTo(Fictional.DEADLINE);
        assertThatThrownBy(service::submit).isInstanceOf(ApplicationRejection.DeadlinePassed.class);

        service.clock.moveTo(Fictional.DEADLINE.minus(Duration.ofMillis(1)));
        assertThat(service.submit().state()).isInstanceOf(Submitted.class);
    }

    @Test
    void aUnitThatAnExtensionNamedTakesASubmissionLongerThanTheOthers() {
        service.withCompleteDraft();
        service.withCycle(Fictional.cycle().extended(Fictional.ZHEJIANG, Fictional.UNIT, LONGER));
        service.clock.moveTo(Fictional.DEADLINE);

        assertThatThrownBy(() -> service.submit(Fictional.OTHER_UNIT, service.enterprise()))
                .isInstanceOfSatisfying(
                        ApplicationRejection.DeadlinePassed.class,
                        refused -> assertThat(refused.args())
                                .containsEntry("deadline", Fictional.DEADLINE)
                                .containsEntry("now", Fictional.DEADLINE));
        service.clock.moveTo(LONGER.application());
        assertThatThrownBy(service::submit)
                .isInstanceOfSatisfying(
                        ApplicationRejection.DeadlinePassed.class,
                        refused -> assertThat(refused.args()).containsEntry("deadline", LONGER.application()));
        service.clock.moveTo(LONGER.application().minusMillis(1));
        assertThat(service.submit().state()).isInstanceOf(Submitted.class);
    }

    @Test
    void refusesAUnitThatIsUnknownOrDoesNotServeTheProvince() {
        service.withCompleteDraft();

        for (String unit : new String[] {"rec-nowhere", Fictional.FOREIGN_UNIT}) {
            assertThatThrownBy(() -> service.submit(unit, service.enterprise()))
                    .isInstanceOfSatisfying(
                            ApplicationRejection.UnknownRecommender.class,
                            refused -> assertThat(refused.faults())
                                    .singleElement()
                                    .satisfies(
                                            fault -> assertThat(fault.pointer()).isEqualTo("/recommenderId")));
        }
        assertThat(service.submit(Fictional.OTHER_UNIT, service.enterprise()).state())
                .isInstanceOf(Submitted.class);
    }

    @Test
    void refusesAnEnterpriseWithoutProfileOrOfAnotherIndustry() {
        service.withCycle().withDraft();
        service.save(Fictional.form());
        assertThatThrownBy(service::submit).isInstanceOf(ApplicationRejection.ProfileMissing.class);

        service.withProfile(Fictional.profile(rail(Fictional.large())));
        assertThatThrownBy(service::submit).isInstanceOf(ApplicationRejection.IndustryNotInCycle.class);
    }

    @Test
    void refusesAStaleVersion() {
        service.withCompleteDraft();

        assertThatThrownBy(() -> service.submit(Fictional.UNIT, service.enterprise(1)))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void anotherEnterprisesApplicationDoesNotExist() {
        service.withCompleteDraft();
        var stranger = service.act("ent-yongjiang", Fictional.ZHEJIANG, "enterprise");
        var namesake = service.act(Fictional.ENTERPRISE, Fictional.NINGBO, "enterprise");

        assertThatThrownBy(() -> service.submit(Fictional.UNIT, stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.submit(Fictional.UNIT, namesake)).isInstanceOf(NotFound.class);
    }

    @Test
    void remembersSizeAndIndustryOfEverySubmission() {
        service.withCompleteDraft().submit();

        assertThat(service.application().folder().history()).singleElement().satisfies(turn -> {
            assertThat(turn.stage()).isEqualTo(Stage.SUBMITTED);
            assertThat(turn.size()).isEqualTo(EnterpriseSize.LARGE);
            assertThat(turn.industry()).isEqualTo("INSTRUMENTS");
        });
    }

    private static Particulars rail(Particulars p) {
        return new Particulars(
                p.creditCode(),
                p.name(),
                p.legalRepresentative(),
                p.registeredAddress(),
                p.postalAddress(),
                p.foundedOn(),
                p.ownership(),
                new Industry("RAIL", null),
                p.employees(),
                p.annualRevenueYuan(),
                p.mainProducts());
    }
}
