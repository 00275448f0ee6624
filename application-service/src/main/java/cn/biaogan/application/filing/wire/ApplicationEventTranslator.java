package cn.biaogan.application.filing.wire;

import cn.biaogan.application.filing.domain.ApplicationEvent;
import cn.biaogan.platform.store.OutgoingEvent;

/** From the domain's events to the published language. */
public final class ApplicationEventTranslator {

    private ApplicationEventTranslator() {}

    public static OutgoingEvent translate(ApplicationEvent event) {
        return switch (event) {
            case ApplicationEvent.Submitted e ->
                new OutgoingEvent("cn.biaogan.application.submitted.v1", ApplicationSubmittedV1.of(e.filing()));
            case ApplicationEvent.Resubmitted e ->
                new OutgoingEvent("cn.biaogan.application.resubmitted.v1", ApplicationSubmittedV1.of(e.filing()));
            case ApplicationEvent.Withdrawn e ->
                new OutgoingEvent("cn.biaogan.application.withdrawn.v1", ApplicationWithdrawnV1.of(e));
        };
    }
}
