package cn.biaogan.review;

import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.review.domain.Reason;
import cn.biaogan.review.fixture.Experts;
import cn.biaogan.review.fixture.ReviewedCycle;
import cn.biaogan.review.sheet.OwnSheets;
import cn.biaogan.review.sheet.domain.Recused;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A log line, a failed assertion or a stack trace must not tell who an expert is. */
class PersonalDataTest {

    @Test
    void anExpertPrintsNoPersonalData() {
        var expert = Experts.expert(1, "110000", "STEEL");

        assertThat(List.of(expert, expert.profile(), expert.profile().contact()))
                .extracting(Object::toString)
                .allSatisfy(text -> assertThat(text).doesNotContain("专家1", "010-00000000", "expert1@example.cn"));
    }

    @Test
    void aRecusalPrintsNoReason() {
        try (var cycle = new ReviewedCycle(3, 1)) {
            var gone = cycle.holders(0).getFirst();
            cycle.recuse(0, gone);
            var sheet = cycle.review()
                    .use(OwnSheets.class)
                    .get(ReviewedCycle.sheet(0, gone), ReviewedCycle.as(gone))
                    .state();

            assertThat(sheet)
                    .isInstanceOfSatisfying(
                            Recused.class,
                            recused -> assertThat(recused.reason()).isEqualTo(new Reason("亲属任职")));
            assertThat(sheet.toString())
                    .doesNotContain("亲属任职")
                    .contains(sheet.commission().sheetId().value());
        }
    }
}
