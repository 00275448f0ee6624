package cn.biaogan.review.selection.web;

import cn.biaogan.platform.kernel.Fields;
import cn.biaogan.platform.web.Demanded;
import cn.biaogan.review.domain.ApplicationId;
import cn.biaogan.review.domain.Reason;
import cn.biaogan.review.selection.domain.Choice;
import cn.biaogan.review.selection.domain.PassedOver;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a ministry proposes.
 *
 * @param selected a reason goes with every application that a better one was left out for
 * @param passedOver the applications that are not fully scored and not waited for, each with its reason
 */
record ProposalBody(
        @Demanded @Nullable List<ChoiceBody> selected,
        @Nullable List<ChoiceBody> passedOver) {

    record ChoiceBody(
            @Demanded @Nullable String applicationId,
            @Nullable String reason) {

        private Choice choice() {
            var fields = new Fields();
            var application = fields.read("/applicationId", applicationId, ApplicationId::new);
            var read = fields.readIfPresent("/reason", reason, Reason::new);
            fields.check();
            return new Choice(application, read);
        }

        private PassedOver passedOver() {
            var fields = new Fields();
            var application = fields.read("/applicationId", applicationId, ApplicationId::new);
            var read = fields.read("/reason", reason, Reason::new);
            fields.check();
            return new PassedOver(application, read);
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

    List<PassedOver> reasonsToPassOver() {
        var fields = new Fields();
        var read = new ArrayList<PassedOver>();
        var given = Objects.requireNonNullElse(passedOver, List.<ChoiceBody>of());
        for (int i = 0; i < given.size(); i++) {
            read.add(fields.read("/passedOver/" + i, given.get(i), ChoiceBody::passedOver));
        }
        fields.check();
        return read;
    }
}
