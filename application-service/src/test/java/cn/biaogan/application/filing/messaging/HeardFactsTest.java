package cn.biaogan.application.filing.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.application.cycle.SentLists;
import cn.biaogan.application.cycle.domain.Recommender;
import cn.biaogan.application.filing.WithdrawApplication;
import cn.biaogan.application.filing.WithdrawApplicationHandler;
import cn.biaogan.application.filing.domain.Accepted;
import cn.biaogan.application.filing.domain.ApplicationRejection;
import cn.biaogan.application.filing.domain.Correction;
import cn.biaogan.application.filing.domain.Declined;
import cn.biaogan.application.filing.domain.Recommended;
import cn.biaogan.application.filing.domain.Submitted;
import cn.biaogan.application.filing.domain.UnitWord;
import cn.biaogan.application.fixture.Fictional;
import cn.biaogan.application.fixture.ServiceInMemory;
import cn.biaogan.platform.inbox.EventSubscription;
import cn.biaogan.platform.inbox.IncomingEvent;
import cn.biaogan.platform.testing.EventContract;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Reads the published examples with this service's own records, and applies facts as they arrive. */
class HeardFactsTest {

    private static final String RECOMMENDATION = "cn.biaogan.recommendation.";
    private static final String REVIEW = "cn.biaogan.review.";

    private final ServiceInMemory service = new ServiceInMemory().withCompleteDraft();

    @AfterEach
    void close() {
        service.close();
    }

    private static <T> T example(String type, Class<T> record) {
        return EventContract.of(type).example(record);
    }

    @SuppressWarnings("unchecked")
    private <T> void deliver(String subscription, String type, long sequence, T data) {
        var route = service.bean(subscription, EventSubscription.class).routes().get(type);
        var handler = (Consumer<IncomingEvent<T>>) (Consumer<?>) route.handler();
        handler.accept(new IncomingEvent<>(
                UUID.randomUUID(),
                type,
                Fictional.ZHEJIANG,
                "topic/key",
                "key",
                sequence,
                Fictional.OPENED,
                "correlation",
                data));
    }

    @Test
    void readsTheExamplesOfTheUnitsWords() {
        var returned = example(RECOMMENDATION + "returned.v1", RecommendationReturnedV1.class);
        assertThat(returned.word())
                .isInstanceOfSatisfying(
                        UnitWord.SentBack.class,
                        word -> assertThat(word.corrections()).isNotEmpty());
        assertThat(((UnitWord.TookOn) example(RECOMMENDATION + "accepted.v1", RecommendationAcceptedV1.class)
                                .word())
                        .opinion())
                .isNotBlank();
        assertThat(((UnitWord.TurnedDown) example(RECOMMENDATION + "declined.v1", RecommendationDeclinedV1.class)
                                .word())
                        .reason())
                .isNotBlank();
        assertThat(example(RECOMMENDATION + "released.v1", RecommendationReleasedV1.class)
                        .word()
                        .recommenderId())
                .startsWith("rec-");
        assertThat(example(RECOMMENDATION + "batch-submitted.v1", BatchSubmittedV1.class)
                        .entries())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.applicantTenant()).isNotBlank());
    }

    @Test
    void readsTheExamplesOfTheReview() {
        assertThat(example(REVIEW + "assigned.v1", ReviewAssignedV1.class).assignments())
                .isNotEmpty()
                .allSatisfy(to -> assertThat(to.expertIds()).isNotEmpty());
        assertThat(example(REVIEW + "statement-signed.v1", ExpertActedV1.class).expertId())
                .startsWith("exp-");
        assertThat(example(REVIEW + "expert-recused.v1", ExpertActedV1.class).applicationId())
                .isNotBlank();
    }

    @Test
    void appliesAFactOnceHoweverOftenItIsDelivered() {
        service.submit();
        var accepted =
                new RecommendationAcceptedV1(ServiceInMemory.ID, "330000", Fictional.UNIT, null, Fictional.OPENED);
        deliver("recommendationSubscription", RECOMMENDATION + "accepted.v1", 1, accepted);
        long version = service.found().version();
        deliver("recommendationSubscription", RECOMMENDATION + "accepted.v1", 1, accepted);

        assertThat(service.application()).isInstanceOf(Accepted.class);
        assertThat(service.found().version()).isEqualTo(version);
    }

    @Test
    void followsTheUnitToTheBatch() {
        service.submit();
        deliver(
                "recommendationSubscription",
                RECOMMENDATION + "batch-submitted.v1",
                1,
                new BatchSubmittedV1(
                        Fictional.CYCLE_ID,
                        Fictional.UNIT,
                        Fictional.OPENED,
                        List.of(new BatchSubmittedV1.Entry(ServiceInMemory.ID, "330000"))));

        assertThat(service.application()).isInstanceOf(Recommended.class);
    }

    @Test
    void aUnitThatHasSentItsListIsNotOfferedAndTakesNothing() {
        deliver("recommendationSubscription", RECOMMENDATION + "batch-submitted.v1", 1, sentList());

        var units = Fictional.cycle().recommendersFor(Fictional.ZHEJIANG);
        assertThat(service.bean(SentLists.class).without(Fictional.CYCLE_ID, units))
                .extracting(Recommender::id)
                .containsExactly(Fictional.OTHER_UNIT);
        assertThatThrownBy(service::submit).isInstanceOf(ApplicationRejection.ListSent.class);
        assertThat(service.submit(Fictional.OTHER_UNIT, service.enterprise()).state())
                .isInstanceOf(Submitted.class);
    }

    @Test
    void aCorrectionForAUnitThatHasSentItsListIsWithdrawnAndGoesToAnother() {
        service.submit();
        service.hear(new UnitWord.SentBack(
                Fictional.UNIT, 1, List.of(new Correction("/form/results", "请补充数据")), Fictional.OPENED));
        deliver("recommendationSubscription", RECOMMENDATION + "batch-submitted.v1", 1, sentList());
        assertThatThrownBy(service::submit).isInstanceOf(ApplicationRejection.ListSent.class);

        service.bean(WithdrawApplicationHandler.class)
                .handle(new WithdrawApplication(ServiceInMemory.ID, null), service.enterprise());
        service.hear(new UnitWord.LetGo(Fictional.UNIT, Fictional.OPENED));

        assertThat(service.submit(Fictional.OTHER_UNIT, service.enterprise()).state())
                .isInstanceOf(Submitted.class);
    }

    @Test
    void theRepeatOfASubmissionIsAnsweredThoughTheListIsSentMeanwhile() {
        service.submit(Fictional.UNIT, service.keyed("submit-0001"));
        deliver("recommendationSubscription", RECOMMENDATION + "batch-submitted.v1", 1, sentList());

        assertThat(service.submit(Fictional.UNIT, service.keyed("submit-0001")).replayed())
                .isTrue();
    }

    private static BatchSubmittedV1 sentList() {
        return new BatchSubmittedV1(Fictional.CYCLE_ID, Fictional.UNIT, Fictional.OPENED, List.of());
    }

    @Test
    void followsADecline() {
        service.submit();
        deliver(
                "recommendationSubscription",
                RECOMMENDATION + "declined.v1",
                1,
                new RecommendationDeclinedV1(ServiceInMemory.ID, "330000", Fictional.UNIT, "材料不全", Fictional.OPENED));

        assertThat(service.application())
                .isInstanceOfSatisfying(
                        Declined.class,
                        declined -> assertThat(declined.reason()).isEqualTo("材料不全"));
    }

    @Test
    void keepsEveryExpertsGrantOfOneAssignment() {
        deliver(
                "reviewSubscription",
                REVIEW + "assigned.v1",
                1,
                new ReviewAssignedV1(List.of(
                        new ReviewAssignedV1.Assignment(ServiceInMemory.ID, "330000", List.of("exp-01", "exp-02")))));
        deliver(
                "reviewSubscription",
                REVIEW + "statement-signed.v1",
                2,
                new ExpertActedV1(ServiceInMemory.ID, "330000", "exp-02"));

        var experts = service.application().folder().experts();
        assertThat(experts.get("exp-01").open()).isFalse();
        assertThat(experts.get("exp-02").open()).isTrue();
    }
}
