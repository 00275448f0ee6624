package cn.biaogan.publication.certificate.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.platform.kernel.Fault;
import cn.biaogan.platform.kernel.Fields;
import cn.biaogan.platform.kernel.InvalidFields;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class EvidenceRequestTest {

    @Test
    void asksForWhatANullLeavesOpenAndForTheReasonOfADash() {
        var request = JsonMapper.shared().readValue("""
                {"text": "计量体系持续运行", "answers": [
                  {"questionId": "SC-1-1-1", "answer": "YES"}, null, {"questionId": "SC-1-2-1", "answer": "NA"}]}
                """, EvidenceRequest.class);
        var fields = new Fields();

        request.items(fields);

        assertThatThrownBy(fields::check)
                .isInstanceOfSatisfying(
                        InvalidFields.class,
                        refused -> assertThat(refused.faults())
                                .containsExactly(
                                        new Fault("/answers/1", "value.required"),
                                        new Fault("/answers/2/reason", "value.required")));
    }
}
