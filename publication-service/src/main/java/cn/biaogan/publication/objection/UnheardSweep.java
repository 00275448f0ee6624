package cn.biaogan.publication.objection;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.act.Actor;
import cn.biaogan.platform.act.Scope;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.Sweep;
import cn.biaogan.publication.notice.domain.Notice;
import cn.biaogan.publication.notice.domain.NoticeEvent;
import cn.biaogan.publication.objection.domain.HeldObjection;
import cn.biaogan.publication.objection.domain.Objection;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Erases what people sent and the notice never took note of: refused in the last moment, or the rest of a crash. */
@Component
class UnheardSweep {

    private static final Actor SERVICE = new Actor("service:publication", TenantId.NATIONAL, "", Set.of(), "");

    private final Aggregates<Objection, Void> objections;
    private final Aggregates<Notice, NoticeEvent> notices;
    private final ObjectionSettings settings;
    private final Clock clock;

    UnheardSweep(
            Aggregates<Objection, Void> objections,
            Aggregates<Notice, NoticeEvent> notices,
            ObjectionSettings settings,
            Clock clock) {
        this.objections = objections;
        this.notices = notices;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${biaogan.publication.sweep-after}",
            fixedDelayString = "${biaogan.publication.sweep-every}")
    void sweep() {
        Instant before = clock.instant().minus(settings.eraseAfter());
        objections.each(Scope.of(TenantId.NATIONAL), ObjectionStorage.UNSETTLED, found -> {
            var held = found.state().held();
            if (held.receivedAt().isBefore(before)) {
                Sweep.attempt("objection " + held.objectionId(), () -> decide(held));
            }
        });
    }

    private void decide(HeldObjection objection) {
        boolean heard = notices.find(TenantId.NATIONAL, objection.noticeId())
                .flatMap(notice -> notice.state().objection(objection.objectionId()))
                .isPresent();
        var act = new Act(heard ? "objection.settle" : "objection.erase", SERVICE, null, null, null);
        objections.change(
                TenantId.NATIONAL,
                objection.objectionId(),
                act,
                found -> found.filter(Objection::unsettled)
                        .map(Objection::held)
                        .map(held -> heard ? held.settle() : held.erase(clock.instant()))
                        .orElseGet(() ->
                                found.map(Decision::<Objection, Void>unchanged).orElseGet(Decision::nothing)));
    }
}
