package cn.biaogan.publication.notice.messaging;

import cn.biaogan.platform.inbox.EventSubscription;
import cn.biaogan.platform.inbox.IncomingEvent;
import cn.biaogan.publication.notice.DraftNoticeHandler;
import cn.biaogan.publication.notice.WithdrawEntryHandler;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The facts of other contexts a notice follows. */
@Configuration(proxyBeanMethods = false)
class NoticeSubscriptions {

    @Bean
    EventSubscription selections(DraftNoticeHandler drafts) {
        return EventSubscription.of("notices-review", "biaogan.review.v1")
                .on("cn.biaogan.review.selection-decided.v1", SelectionDecidedV1.class, event -> {
                    var decided = event.data();
                    drafts.draft(event.act("notice.draft"), decided.cycleId(), decided.listings());
                });
    }

    @Bean
    EventSubscription withdrawals(WithdrawEntryHandler entries) {
        Consumer<IncomingEvent<ApplicationFactV1>> again = event -> entries.reinstate(
                event.act("notice.reinstate-entry"),
                event.data().cycleId(),
                event.data().applicationId());
        return EventSubscription.of("notices-application", "biaogan.application.v1")
                .on("cn.biaogan.application.submitted.v1", ApplicationFactV1.class, again)
                .on("cn.biaogan.application.resubmitted.v1", ApplicationFactV1.class, again)
                .on(
                        "cn.biaogan.application.withdrawn.v1",
                        ApplicationFactV1.class,
                        event -> entries.withdraw(
                                event.act("notice.withdraw-entry"),
                                event.data().cycleId(),
                                event.data().applicationId()));
    }
}
