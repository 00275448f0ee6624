package cn.biaogan.review.selection.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.biaogan.platform.kernel.Fault;
import cn.biaogan.platform.kernel.InvalidFields;
import cn.biaogan.review.fixture.Dossiers;
import cn.biaogan.review.selection.web.ProposalBody.ChoiceBody;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ProposalBodyTest {

    @Test
    void namesTheElementThatIsNothing() {
        var choice = new ChoiceBody(Dossiers.application(1).value(), null);

        assertThatThrownBy(() -> new ProposalBody(Arrays.asList(choice, null), null).choices())
                .isInstanceOfSatisfying(
                        InvalidFields.class,
                        no -> assertThat(no.faults())
                                .extracting(Fault::pointer, Fault::code)
                                .containsExactly(tuple("/selected/1", "value.required")));
    }

    @Test
    void asksWhyADossierIsPassedOver() {
        var bare = new ChoiceBody(Dossiers.application(1).value(), null);
        var body = new ProposalBody(null, Arrays.asList(null, bare));

        assertThatThrownBy(body::reasonsToPassOver)
                .isInstanceOfSatisfying(
                        InvalidFields.class,
                        no -> assertThat(no.faults())
                                .extracting(Fault::pointer, Fault::code)
                                .containsExactly(
                                        tuple("/passedOver/0", "value.required"),
                                        tuple("/passedOver/1/reason", "value.required")));
    }
}
