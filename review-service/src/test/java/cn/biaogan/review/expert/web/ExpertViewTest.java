package cn.biaogan.review.expert.web;

import static cn.biaogan.review.fixture.CreditCodes.code;
import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.review.expert.domain.Expert;
import cn.biaogan.review.fixture.Experts;
import org.junit.jupiter.api.Test;

class ExpertViewTest {

    private static final Expert SUSPECTED = Expert.register(
                    Experts.id(1), Experts.boundTo(Experts.expert(1, "110000").profile(), code(7)))
            .state()
            .declare(code(8))
            .state();

    @Test
    void showsTheMinistriesWhatTheyRegistered() {
        var view = ExpertView.towardsMinistry(SUSPECTED);

        assertThat(view.conflicts()).containsExactly(code(7).value());
        assertThat(view.declaredConflicts()).containsExactly(code(8).value());
    }

    @Test
    void keepsFromAnExpertWhatTheMinistriesSuspect() {
        var view = ExpertView.towardsExpert(SUSPECTED);

        assertThat(view.conflicts()).isNull();
        assertThat(view.declaredConflicts()).containsExactly(code(8).value());
    }
}
