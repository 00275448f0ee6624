package cn.biaogan.publication.certificate;

import cn.biaogan.contracts.Contracts;
import cn.biaogan.platform.kernel.Fields;
import cn.biaogan.publication.certificate.domain.Answer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The questions an applicant answered, and a holder may answer again: those of the self-check of the cycle's form. */
@Component
class SelfCheckQuestions {

    private final Map<String, Set<String>> byForm = new ConcurrentHashMap<>();

    /** @throws cn.biaogan.platform.kernel.InvalidFields naming each answer to a question that is not asked, or twice */
    void require(String formVersion, List<Answer.Item> items) {
        Set<String> asked = byForm.computeIfAbsent(formVersion, SelfCheckQuestions::read);
        var answered = new HashSet<String>();
        var fields = new Fields();
        for (int i = 0; i < items.size(); i++) {
            String question = items.get(i).questionId();
            if (!asked.contains(question)) {
                fields.fault("/answers/" + i + "/questionId", "value.unknown");
            } else if (!answered.add(question)) {
                fields.fault("/answers/" + i + "/questionId", "value.duplicate");
            }
        }
        fields.check();
    }

    private static Set<String> read(String formVersion) {
        var questions = new HashSet<String>();
        for (JsonNode section : reference("form-" + formVersion).path("sections")) {
            if (section.has("reference")) {
                reference(section.path("reference").asString())
                        .path("flat")
                        .forEach(question -> questions.add(question.path("id").asString()));
            }
        }
        return Set.copyOf(questions);
    }

    private static JsonNode reference(String name) {
        return JsonMapper.shared().readTree(Contracts.reference(name));
    }
}
