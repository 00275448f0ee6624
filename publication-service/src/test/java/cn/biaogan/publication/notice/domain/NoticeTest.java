package cn.biaogan.publication.notice.domain;

import static cn.biaogan.publication.fixture.Programme.CALENDAR;
import static cn.biaogan.publication.fixture.Programme.CYCLE;
import static cn.biaogan.publication.fixture.Programme.PERIOD_END;
import static cn.biaogan.publication.fixture.Programme.PUBLISHED;
import static cn.biaogan.publication.fixture.Programme.application;
import static cn.biaogan.publication.fixture.Programme.draft;
import static cn.biaogan.publication.fixture.Programme.head;
import static cn.biaogan.publication.fixture.Programme.listing;
import static cn.biaogan.publication.fixture.Programme.published;
import static cn.biaogan.publication.fixture.Programme.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.Fault;
import cn.biaogan.platform.kernel.InvalidFields;
import cn.biaogan.publication.fixture.Officers;
import cn.biaogan.publication.joint.domain.Ministry;
import cn.biaogan.publication.joint.domain.Signature;
import cn.biaogan.publication.notice.domain.FiledObjection.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoticeTest {

    @Test
    void listsByTenantAndNameNeverByScore() {
        assertThat(draft().entries())
                .extracting(line -> line.candidate().enterpriseId())
                .containsExactly("ent-3", "ent-1", "ent-2");
    }

    @Test
    void statesTheObjectionPeriodWhenPublished() {
        var decision = draft().publish(Officers.miit(PUBLISHED), CALENDAR);

        assertThat(decision.events())
                .singleElement()
                .isInstanceOfSatisfying(NoticeEvent.NoticePublished.class, event -> {
                    assertThat(event.period().from()).isEqualTo(LocalDate.of(2026, 9, 8));
                    assertThat(event.period().until()).isEqualTo(PERIOD_END);
                    assertThat(event.entries()).hasSize(3);
                });
        assertThatThrownBy(() -> published().draft()).isInstanceOf(NoticeRejection.AlreadyPublished.class);
    }

    @Test
    void dropsAWithdrawalThatCameBeforeTheSelection() {
        var awaited = state(AwaitedNotice.of(CYCLE.text()).withdraw(application(1)));
        var late = state(((AwaitedNotice) awaited).select(head(), List.of(listing(1, "330000"), listing(3, "110000"))));

        assertThat(state(late.draft().publish(Officers.samr(PUBLISHED), CALENDAR))
                        .onNotice()
                        .entries())
                .extracting(line -> line.candidate().enterpriseId())
                .containsExactly("ent-3");
    }

    @Test
    void listsAnApplicantWhoWithdrewAndAppliedAgain() {
        var awaited = AwaitedNotice.of(CYCLE.text());
        var back = state(state(awaited.withdraw(application(1))).reinstate(application(1)));
        var draftedMeanwhile = state(state(draft().withdraw(application(1))).reinstate(application(1)));

        assertThat(back).isEqualTo(awaited);
        assertThat(draftedMeanwhile).isEqualTo(draft());
    }

    @Test
    void refusesToPublishAListFromWhichEveryoneWithdrew() {
        Notice empty = draft();
        for (int n = 1; n <= 3; n++) {
            empty = state(empty.withdraw(application(n)));
        }
        var left = empty.draft();

        assertThatThrownBy(() -> left.publish(Officers.samr(PUBLISHED), CALENDAR))
                .isInstanceOf(NoticeRejection.NothingListed.class);
    }

    @Test
    void hearsAnObjectionUntilTheLastMomentOfThePeriod() {
        var decision = published().file("o-1", application(1), PERIOD_END.minusMillis(1), 50);

        assertThat(state(decision).objection("o-1"))
                .hasValueSatisfying(filed -> assertThat(filed.receipt()).isEqualTo("BGYY2026-00001"));
        assertThat(decision.events()).hasSize(1);
        assertThatThrownBy(() -> published().file("o-1", application(1), PERIOD_END, 50))
                .isInstanceOf(NoticeRejection.PeriodOver.class);
    }

    @Test
    void givesNoReceiptTwiceInAYear() {
        var second = new NoticeHead("n-2", "c-2", 2026, 2, "2026年度第二批", 5);
        var draft = new DraftNotice(second, draft().entries());
        var published = state(draft.publish(Officers.samr(PUBLISHED), CALENDAR)).onNotice();

        assertThat(state(published.file("o-1", application(1), PUBLISHED, 50)).objection("o-1"))
                .hasValueSatisfying(filed -> assertThat(filed.receipt()).isEqualTo("BGYY2026-200001"));
    }

    @Test
    void takesTheSameObjectionOnceEvenAfterThePeriod() {
        var filed =
                state(published().file("o-1", application(1), PUBLISHED, 50)).onNotice();

        var again = filed.file("o-1", application(1), PERIOD_END.plusSeconds(1), 50);

        assertThat(again.state()).isEqualTo(filed);
        assertThat(again.events()).isEmpty();
    }

    @Test
    void refusesAnObjectionToWhoIsNotListed() {
        var without = state(published().withdraw(application(1))).onNotice();

        assertThatThrownBy(() -> without.file("o-1", application(1), PUBLISHED, 50))
                .isInstanceOf(NoticeRejection.EntryRemoved.class);
        assertThatThrownBy(() -> without.file("o-1", application(9), PUBLISHED, 50))
                .isInstanceOfSatisfying(
                        InvalidFields.class,
                        refused -> assertThat(refused.faults())
                                .containsExactly(new Fault("/applicationId", "value.unknown")));
    }

    @Test
    void hearsObjectionsLongerWhenTheOtherMinistryAgrees() {
        var waiting = state(published().proposePeriod(8, "公示网站维护", Officers.miit(PUBLISHED), CALENDAR))
                .onNotice();
        assertThat(waiting.period().until()).isEqualTo(PERIOD_END);

        var decision = waiting.countersignPeriod(Officers.samr(PUBLISHED), CALENDAR);

        Instant later = Instant.parse("2026-09-17T16:00:00Z");
        var longer = state(decision).onNotice();
        assertThat(longer.period().until()).isEqualTo(later);
        assertThat(longer.extension()).isNull();
        assertThat(decision.events())
                .containsExactly(
                        new NoticeEvent.PeriodExtended(head().hearing(8), longer.period(), "公示网站维护", PUBLISHED));
        assertThat(longer.file("o-1", application(1), later.minusMillis(1), 50).events())
                .hasSize(1);
    }

    @Test
    void neverShortensTheObjectionPeriodNorExtendsItIntoThePast() {
        for (int days : new int[] {1, 4, 5}) {
            assertThatThrownBy(() -> published().proposePeriod(days, "调整", Officers.samr(PUBLISHED), CALENDAR))
                    .isInstanceOfSatisfying(
                            InvalidFields.class,
                            refused -> assertThat(refused.faults())
                                    .containsExactly(new Fault("/workingDays", "notice.period-not-longer")));
        }
        assertThatThrownBy(() -> published()
                        .proposePeriod(6, "迟到的延长", Officers.samr(PERIOD_END.plus(Duration.ofDays(10))), CALENDAR))
                .isInstanceOfSatisfying(
                        InvalidFields.class,
                        refused -> assertThat(refused.faults())
                                .containsExactly(new Fault("/workingDays", "notice.period-past")));
    }

    @Test
    void refusesALongerPeriodThatIsOverWhenItIsCountersigned() {
        var waiting = state(published().proposePeriod(6, "维护", Officers.samr(PUBLISHED), CALENDAR))
                .onNotice();

        assertThatThrownBy(
                        () -> waiting.countersignPeriod(Officers.miit(PERIOD_END.plus(Duration.ofDays(10))), CALENDAR))
                .isInstanceOf(NoticeRejection.ExtensionOverdue.class);
    }

    @Test
    void refusesALongerPeriodSignedByOneMinistryTwice() {
        var waiting = state(published().proposePeriod(8, "维护", Officers.samr(PUBLISHED), CALENDAR))
                .onNotice();

        assertThatThrownBy(() -> waiting.countersignPeriod(Officers.samr(PUBLISHED), CALENDAR))
                .isInstanceOf(NoticeRejection.SameMinistry.class);
        assertThatThrownBy(() -> waiting.proposePeriod(9, "维护", Officers.miit(PUBLISHED), CALENDAR))
                .isInstanceOf(NoticeRejection.ExtensionPending.class);
        assertThatThrownBy(() -> published().countersignPeriod(Officers.miit(PUBLISHED), CALENDAR))
                .isInstanceOf(NoticeRejection.NoExtension.class);
    }

    @Test
    void voidsAProposedAnnouncementWhenObjectionsAreHeardLonger() {
        var announcing = state(published().proposeAnnouncement(Officers.samr(PERIOD_END)))
                .onNotice();
        var waiting = state(announcing.proposePeriod(8, "维护", Officers.samr(PERIOD_END), CALENDAR))
                .onNotice();
        var longer = state(waiting.countersignPeriod(Officers.miit(PERIOD_END), CALENDAR))
                .onNotice();

        assertThatThrownBy(() -> longer.countersignAnnouncement(
                        Officers.miit(longer.period().until())))
                .isInstanceOf(NoticeRejection.NoAnnouncement.class);
    }

    @Test
    void announcesNobodyBeforeThePeriodIsOver() {
        assertThatThrownBy(() -> published().proposeAnnouncement(Officers.samr(PERIOD_END.minusMillis(1))))
                .isInstanceOf(NoticeRejection.PeriodRunning.class);
    }

    @Test
    void announcesNobodyWhileAnObjectionIsOpen() {
        var disputed =
                state(published().file("o-1", application(1), PUBLISHED, 50)).onNotice();

        assertThatThrownBy(() -> disputed.proposeAnnouncement(Officers.samr(PERIOD_END)))
                .isInstanceOf(NoticeRejection.OpenObjections.class);
    }

    @Test
    void announcesWithoutTheOneWhoseObjectionIsUpheld() {
        var decided = resolved(Outcome.UPHELD);

        var announced = announce(decided);

        assertThat(announced.awards())
                .extracting(award -> award.number().value())
                .containsExactly("BGZS2026-110000-0001", "BGZS2026-330000-0001");
        assertThat(announced.entries()).extracting(Listing::status).contains(Listing.Status.REMOVED);
    }

    @Test
    void announcesWithTheOneWhoseObjectionIsRejected() {
        assertThat(announce(resolved(Outcome.REJECTED)).awards())
                .extracting(
                        award -> award.candidate().enterpriseId(),
                        award -> award.number().value())
                .containsExactly(
                        tuple("ent-3", "BGZS2026-110000-0001"),
                        tuple("ent-1", "BGZS2026-330000-0001"),
                        tuple("ent-2", "BGZS2026-330000-0002"));
    }

    @Test
    void hearsNoMoreAgainstOneEnterpriseThanMayWaitAtATime() {
        var one = state(published().file("o-1", application(1), PUBLISHED, 2)).onNotice();
        var full = state(one.file("o-2", application(1), PUBLISHED, 2)).onNotice();

        assertThatThrownBy(() -> full.file("o-3", application(1), PUBLISHED, 2))
                .isInstanceOf(NoticeRejection.TooManyOpen.class);
        assertThat(full.file("o-2", application(1), PUBLISHED, 2).state()).isEqualTo(full);
        assertThat(full.file("o-3", application(2), PUBLISHED, 2).events()).hasSize(1);
        var worked = state(full.resolve("o-1", Outcome.REJECTED, "不属实", Officers.samr(PUBLISHED)))
                .onNotice();
        assertThat(worked.file("o-3", application(1), PUBLISHED, 2).events()).hasSize(1);
    }

    @Test
    void resolvesAllOpenObjectionsToOneEnterpriseAtOnce() {
        var three =
                state(published().file("o-1", application(1), PUBLISHED, 50)).onNotice();
        three = state(three.file("o-2", application(1), PUBLISHED, 50)).onNotice();
        three = state(three.file("o-3", application(2), PUBLISHED, 50)).onNotice();

        var decision = three.resolveAll(application(1), Outcome.REJECTED, "内容雷同，经核查不属实", Officers.samr(PUBLISHED));

        assertThat(decision.events()).hasSize(2);
        var left = state(decision).onNotice();
        assertThat(left.objections()).extracting(FiledObjection::state).containsExactly("REJECTED", "REJECTED", "OPEN");
        assertThatThrownBy(() -> left.resolveAll(application(1), Outcome.UPHELD, "再议", Officers.samr(PUBLISHED)))
                .isInstanceOf(NoticeRejection.NothingToResolve.class);
    }

    @Test
    void resolvesAnObjectionOnce() {
        var decided = resolved(Outcome.REJECTED);

        assertThatThrownBy(() -> decided.resolve("o-1", Outcome.UPHELD, "再议", Officers.miit(PUBLISHED)))
                .isInstanceOf(NoticeRejection.AlreadyResolved.class);
        assertThatThrownBy(() -> decided.resolve("o-2", Outcome.UPHELD, "查无", Officers.miit(PUBLISHED)))
                .isInstanceOf(NoticeRejection.UnknownObjection.class);
    }

    @Test
    void dropsAnEntryWithdrawnBetweenProposalAndCountersignature() {
        var waiting = state(published().proposeAnnouncement(Officers.samr(PERIOD_END)))
                .onNotice();
        var less = state(waiting.withdraw(application(1))).onNotice();

        assertThat(announced(less.countersignAnnouncement(Officers.miit(PERIOD_END)))
                        .awards())
                .hasSize(2);
    }

    @Test
    void refusesAnAnnouncementSignedByOneMinistryTwice() {
        var waiting = state(published().proposeAnnouncement(Officers.samr(PERIOD_END)))
                .onNotice();
        var colleague = new Signature(Ministry.SAMR, "officer-shen", PERIOD_END);

        assertThatThrownBy(() -> waiting.countersignAnnouncement(colleague))
                .isInstanceOf(NoticeRejection.SameMinistry.class);
        assertThatThrownBy(() -> waiting.proposeAnnouncement(Officers.miit(PERIOD_END)))
                .isInstanceOf(NoticeRejection.AnnouncementProposed.class);
        assertThatThrownBy(() -> published().countersignAnnouncement(Officers.miit(PERIOD_END)))
                .isInstanceOf(NoticeRejection.NoAnnouncement.class);
    }

    @Test
    void keepsWhoIsAnnouncedWhateverIsWithdrawnLater() {
        var announced = announce(published());

        assertThat(announced.withdraw(application(1)).state()).isEqualTo(announced);
        assertThatThrownBy(announced::onNotice).isInstanceOf(NoticeRejection.NotOnNotice.class);
    }

    private static PublishedNotice resolved(Outcome outcome) {
        var disputed =
                state(published().file("o-1", application(1), PUBLISHED, 50)).onNotice();
        return state(disputed.resolve("o-1", outcome, "经核查", Officers.samr(PUBLISHED)))
                .onNotice();
    }

    private static AnnouncedNotice announce(PublishedNotice notice) {
        Instant now = PERIOD_END.plusSeconds(3600);
        var waiting = state(notice.proposeAnnouncement(Officers.samr(now))).onNotice();
        return announced(waiting.countersignAnnouncement(Officers.miit(now)));
    }

    private static AnnouncedNotice announced(Decision<Notice, NoticeEvent> decision) {
        return (AnnouncedNotice) state(decision);
    }
}
