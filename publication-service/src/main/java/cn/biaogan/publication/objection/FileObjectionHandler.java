package cn.biaogan.publication.objection;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.KeyReused;
import cn.biaogan.platform.store.NotFound;
import cn.biaogan.publication.notice.domain.FiledObjection;
import cn.biaogan.publication.notice.domain.Notice;
import cn.biaogan.publication.notice.domain.NoticeEvent;
import cn.biaogan.publication.objection.domain.HeldObjection;
import cn.biaogan.publication.objection.domain.Objection;
import cn.biaogan.publication.objection.domain.ObjectionRejection;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Files an objection in two writes. First the grounds and the person, in a document of their own; then the notice takes
 * note, and that write alone decides whether the objection is accepted. So an accepted objection always has its
 * grounds, and after a crash in between nothing was accepted: the repeat under the same key completes it.
 */
@Component
public class FileObjectionHandler {

    private final Aggregates<Objection, Void> objections;
    private final Aggregates<Notice, NoticeEvent> notices;
    private final FilingAllowance allowance;
    private final ObjectionSettings settings;
    private final Clock clock;

    FileObjectionHandler(
            Aggregates<Objection, Void> objections,
            Aggregates<Notice, NoticeEvent> notices,
            FilingAllowance allowance,
            ObjectionSettings settings,
            Clock clock) {
        this.objections = objections;
        this.notices = notices;
        this.allowance = allowance;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @throws NotFound when there is no such public notice
     * @throws cn.biaogan.platform.web.problem.RequestRefused 429 when too many came from the same address
     */
    public FiledObjection file(Act act, FileObjection command) {
        String objectionId = act.newId("objection").toString();
        Notice notice = published(command.noticeId());
        var known = notice.objection(objectionId);
        if (known.isEmpty()) {
            notice.onNotice()
                    .requireHearing(objectionId, command.applicationId(), clock.instant(), settings.openPerEntry());
            allowance.take(act, objectionId, command.noticeId(), command.applicationId());
        }
        HeldObjection stored = store(act, objectionId, command);
        if (known.isPresent()) {
            return known.get();
        }
        requireFarFromErasure(stored);
        return accept(act.onAnother(), objectionId, command);
    }

    private Notice published(String noticeId) {
        return notices.find(TenantId.NATIONAL, noticeId)
                .map(found -> found.state())
                .filter(notice -> notice.audience() == Notice.Audience.EVERYONE)
                .orElseThrow(NotFound::new);
    }

    private HeldObjection store(Act act, String objectionId, FileObjection command) {
        HeldObjection stored = objections
                .change(
                        TenantId.NATIONAL,
                        objectionId,
                        act,
                        found -> found.map(Decision::<Objection, Void>unchanged)
                                .orElseGet(() -> Decision.of(objection(objectionId, command))))
                .state()
                .held();
        if (!stored.noticeId().equals(command.noticeId())) {
            throw new KeyReused();
        }
        return stored;
    }

    /** What may be erased any moment must not be accepted: the notice would hold an objection without grounds. */
    private void requireFarFromErasure(HeldObjection stored) {
        Duration completed = settings.eraseAfter().dividedBy(2);
        if (clock.instant().isAfter(stored.receivedAt().plus(completed))) {
            throw new ObjectionRejection.Erased();
        }
    }

    private Objection objection(String objectionId, FileObjection command) {
        return new HeldObjection(
                objectionId,
                command.noticeId(),
                command.applicationId(),
                command.objector(),
                command.grounds(),
                command.evidence(),
                clock.instant(),
                List.of(),
                false);
    }

    private FiledObjection accept(Act act, String objectionId, FileObjection command) {
        return notices.change(
                        TenantId.NATIONAL,
                        command.noticeId(),
                        act,
                        found -> found.map(notice -> notice.onNotice()
                                        .file(
                                                objectionId,
                                                command.applicationId(),
                                                clock.instant(),
                                                settings.openPerEntry()))
                                .orElseGet(Decision::nothing))
                .state()
                .objection(objectionId)
                .orElseThrow();
    }
}
