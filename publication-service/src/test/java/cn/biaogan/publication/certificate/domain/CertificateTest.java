package cn.biaogan.publication.certificate.domain;

import static cn.biaogan.publication.fixture.Programme.certificate;
import static cn.biaogan.publication.fixture.Programme.facts;
import static cn.biaogan.publication.fixture.Programme.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.publication.fixture.Officers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CertificateTest {

    private static final Instant OPENED = Instant.parse("2027-03-01T02:00:00Z");
    private static final Instant DUE = OPENED.plus(Duration.ofDays(30));
    private static final Instant RECTIFY_BY = DUE.plus(Duration.ofDays(60));

    @Test
    void isConfirmedAfterTheHolderAnswered() {
        var decision = answered().conclude(new Conclusion.Confirm(), Officers.miit(DUE));

        assertThat(decision.events()).containsExactly(new CertificateEvent.Confirmed(facts(), "r-1", DUE));
        assertThat(state(decision).standing()).isEqualTo(Standing.VALID);
        assertThat(state(decision).past()).hasSize(1);
        assertThat(state(decision).unquestioned()).isNotNull();
    }

    @Test
    void refusesAnAnswerFromTheDueMomentOn() {
        assertThatThrownBy(() -> questioned().questioned().answer(answer(DUE)))
                .isInstanceOf(CertificateRejection.AnswerLate.class);
        assertThat(state(questioned().questioned().answer(answer(DUE.minusMillis(1)))))
                .isInstanceOf(AnsweredCertificate.class);
    }

    @Test
    void hearsTheHolderBeforeItConcludes() {
        assertThatThrownBy(
                        () -> questioned().conclude(new Conclusion.Revoke("弄虚作假"), Officers.samr(DUE.minusMillis(1))))
                .isInstanceOf(CertificateRejection.AnswerAwaited.class);
        assertThat(state(questioned().conclude(new Conclusion.Revoke("逾期未答"), Officers.samr(DUE))))
                .isInstanceOf(CondemnedCertificate.class);
    }

    @Test
    void takesOneAnswerToOneQuestion() {
        assertThatThrownBy(() -> answered().questioned()).isInstanceOf(CertificateRejection.NothingAsked.class);
    }

    @Test
    void showsThatSomethingHasToBePutRightUntilItIsConfirmed() {
        var ordered = answered().conclude(new Conclusion.Rectify("补齐检定记录", RECTIFY_BY), Officers.samr(DUE));
        assertThat(ordered.events())
                .containsExactly(new CertificateEvent.RectificationOrdered(facts(), "r-1", RECTIFY_BY, DUE));
        assertThat(state(ordered).standing()).isEqualTo(Standing.RECTIFYING);

        var shown = state(state(ordered).questioned().answer(answer(RECTIFY_BY.minusSeconds(1))));
        assertThat(shown.standing()).isEqualTo(Standing.RECTIFYING);

        assertThat(state(shown.conclude(new Conclusion.Confirm(), Officers.miit(RECTIFY_BY)))
                        .standing())
                .isEqualTo(Standing.VALID);
    }

    @Test
    void isRevokedByBothMinistriesAndStaysListedAsThat() {
        var condemned = condemned();
        assertThat(condemned.standing()).isEqualTo(Standing.VALID);

        var decision = condemned.condemned().countersign(Officers.miit(DUE));

        assertThat(decision.events()).containsExactly(new CertificateEvent.Revoked(facts(), "r-1", "数据造假", DUE));
        assertThat(state(decision).standing()).isEqualTo(Standing.REVOKED);
        assertThatThrownBy(() -> state(decision).unquestioned())
                .isInstanceOf(CertificateRejection.NotReverifiable.class);
    }

    @Test
    void refusesARevocationByOneMinistry() {
        assertThatThrownBy(() -> condemned().condemned().countersign(Officers.samr(DUE)))
                .isInstanceOf(CertificateRejection.SameMinistry.class);
        assertThatThrownBy(() -> answered().condemned()).isInstanceOf(CertificateRejection.NoRevocation.class);
    }

    @Test
    void letsTheProposingMinistryAloneTakeItsProposalBack() {
        assertThatThrownBy(() -> condemned().conclude(new Conclusion.Confirm(), Officers.miit(DUE)))
                .isInstanceOf(CertificateRejection.RevocationProposed.class);
        assertThat(state(condemned().conclude(new Conclusion.Confirm(), Officers.samr(DUE))))
                .isInstanceOf(ValidCertificate.class);
    }

    @Test
    void isReverifiedOneAtATime() {
        assertThatThrownBy(() -> questioned().unquestioned()).isInstanceOf(CertificateRejection.NotReverifiable.class);
        assertThatThrownBy(() -> certificate().conclude(new Conclusion.Confirm(), Officers.samr(DUE)))
                .isInstanceOf(CertificateRejection.NothingToConclude.class);
    }

    private static Certificate questioned() {
        return state(certificate().unquestioned().question("r-1", "提交年度自查情况", DUE, Officers.samr(OPENED)));
    }

    private static Certificate answered() {
        return state(questioned().questioned().answer(answer(OPENED.plusSeconds(60))));
    }

    private static Certificate condemned() {
        return state(answered().conclude(new Conclusion.Revoke("数据造假"), Officers.samr(DUE)));
    }

    private static Answer answer(Instant at) {
        return new Answer("计量体系运行正常", List.of(new Answer.Item("1.1", Answer.Choice.YES, null)), "staff-1", at);
    }
}
