package cn.biaogan.application.evidence;

import cn.biaogan.application.filing.domain.Application;
import cn.biaogan.application.form.FormCatalogue;
import cn.biaogan.platform.kernel.Fields;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The questions that a file may belong to. */
@Component
class KnownQuestions {

    private final FormCatalogue forms;

    KnownQuestions(FormCatalogue forms) {
        this.forms = forms;
    }

    /** @throws cn.biaogan.platform.kernel.InvalidFields at the pointer when the form has no such question */
    void require(String pointer, @Nullable String question, Application application) {
        var questions =
                forms.version(application.folder().content().formVersion()).questions();
        if (question != null && !questions.contains(question)) {
            var fields = new Fields();
            fields.fault(pointer, "value.unknown");
            fields.check();
        }
    }
}
