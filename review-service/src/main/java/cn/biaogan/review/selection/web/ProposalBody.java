package cn.biaogan.review.selection.web;

import cn.biaogan.platform.kernel.Fields;
import cn.biaogan.review.domain.ApplicationId;
import cn.biaogan.review.domain.Reason;
import cn.biaogan.review.selection.domain.Choice;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a ministry proposes to select; a reason goes with every application that a better one was passed over for. */
record ProposalBody(@Nullable List<ChoiceBody> selected) {

    record ChoiceBody(
            @Nullable String applicationId, @Nullable String reason) {

        private Choice choice() {
            var fields = new Fields();
            var application = fields.read("/applicationId", applicationId, ApplicationId::new);
            var read = fields.readIfPresent("/reason", reason, Reason::new);
            fields.check();
            return new Choice(application, read);
        }
    }

    List<Choice> choices() {
        var fields = new Fields();
        var choices = new ArrayList<Choice>();
        var given = fields.read("/selected", selected, all -> all);
        for (int i = 0; given != null && i < given.size(); i++) {
            choices.add(fields.read("/selected/" + i, given.get(i), ChoiceBody::choice));
        }
        fields.check();
        return choices;
    }
}
