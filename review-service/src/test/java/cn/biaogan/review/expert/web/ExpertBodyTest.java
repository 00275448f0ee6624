package cn.biaogan.review.expert.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.biaogan.platform.kernel.Fault;
import cn.biaogan.platform.kernel.InvalidFields;
import cn.biaogan.review.expert.web.ExpertBody.ContactBody;
import cn.biaogan.review.expert.web.ExpertBody.EmployerBody;
import cn.biaogan.review.fixture.CreditCodes;
import cn.biaogan.review.reference.KnownCodes;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExpertBodyTest {

    @Test
    void namesTheElementThatIsNothing() {
        var body = new ExpertBody(
                "专家一",
                new EmployerBody("某计量研究所", CreditCodes.code(900_001).value()),
                "110000",
                Arrays.asList("STEEL", null),
                true,
                Arrays.asList(null, CreditCodes.code(7).value()),
                new ContactBody("010-00000000", "expert@example.cn"));

        assertThatThrownBy(() -> body.profile(new KnownCodes()))
                .isInstanceOfSatisfying(
                        InvalidFields.class,
                        no -> assertThat(no.faults())
                                .extracting(Fault::pointer, Fault::code)
                                .containsExactly(
                                        tuple("/skills/1", "value.required"), tuple("/conflicts/0", "value.required")));
    }

    @Test
    void asksForASkill() {
        var body = new ExpertBody(
                "专家一",
                new EmployerBody("某计量研究所", CreditCodes.code(900_001).value()),
                "110000",
                List.of(),
                true,
                null,
                new ContactBody("010-00000000", "expert@example.cn"));

        assertThatThrownBy(() -> body.profile(new KnownCodes()))
                .isInstanceOfSatisfying(
                        InvalidFields.class,
                        no -> assertThat(no.faults()).containsExactly(new Fault("/skills", "value.required")));
    }

    @Test
    void printsNoPersonalData() {
        var contact = new ContactBody("010-00000000", "expert@example.cn");
        var body = new ExpertBody("专家一", null, null, null, null, null, contact);

        assertThat(List.of(body, contact, new ExpertController.ContactView("010-00000000", "expert@example.cn")))
                .extracting(Object::toString)
                .allSatisfy(text -> assertThat(text).doesNotContain("专家一", "010-00000000", "expert@example.cn"));
    }
}
