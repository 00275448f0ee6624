package cn.biaogan.publication.notice.web;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.act.Scope;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.Page;
import cn.biaogan.platform.store.PageRequest;
import cn.biaogan.platform.web.Answers;
import cn.biaogan.platform.web.IfMatchDemanded;
import cn.biaogan.publication.notice.CountersignAnnouncementHandler;
import cn.biaogan.publication.notice.ProposeAnnouncementHandler;
import cn.biaogan.publication.notice.PublishNoticeHandler;
import cn.biaogan.publication.notice.domain.Notice;
import cn.biaogan.publication.notice.domain.NoticeEvent;
import cn.biaogan.publication.notice.messaging.NoticeStorage;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The notice as the ministries prepare, publish and announce it. */
@RestController
@Tag(name = "公示与公告", description = "Notice and announcement")
@RequestMapping("/api/publication/notices")
class NoticeController {

    private final Aggregates<Notice, NoticeEvent> notices;
    private final PublishNoticeHandler publications;
    private final ProposeAnnouncementHandler announcements;
    private final CountersignAnnouncementHandler countersignatures;

    NoticeController(
            Aggregates<Notice, NoticeEvent> notices,
            PublishNoticeHandler publications,
            ProposeAnnouncementHandler announcements,
            CountersignAnnouncementHandler countersignatures) {
        this.notices = notices;
        this.publications = publications;
        this.announcements = announcements;
        this.countersignatures = countersignatures;
    }

    @Operation(summary = "查询公示 / List notices")
    @GetMapping
    @RolesAllowed({"ministry", "auditor"})
    Page<NoticeView> list(PageRequest page) {
        return notices.list(Scope.of(TenantId.NATIONAL), NoticeStorage.DRAFTED, page)
                .map(found -> NoticeView.of(found.state()));
    }

    @Operation(summary = "查看公示 / Read a notice")
    @GetMapping("/{id}")
    @RolesAllowed({"ministry", "auditor"})
    ResponseEntity<NoticeView> show(@PathVariable String id) {
        return Answers.ok(notices.get(TenantId.NATIONAL, id), NoticeView::of);
    }

    @Operation(summary = "发布公示 / Publish the notice")
    @PostMapping("/{id}/publication")
    @RolesAllowed("ministry")
    ResponseEntity<NoticeView> publish(Act act, @PathVariable String id) {
        return Answers.ok(publications.publish(act, id), NoticeView::of);
    }

    @Operation(summary = "提出公告 / Propose the announcement")
    @PostMapping("/{id}/announcement")
    @RolesAllowed("ministry")
    ResponseEntity<NoticeView> proposeAnnouncement(Act act, @PathVariable String id) {
        return Answers.ok(announcements.propose(act, id), NoticeView::of);
    }

    @Operation(summary = "会签公告 / Countersign the announcement")
    @IfMatchDemanded
    @PostMapping("/{id}/announcement/countersignature")
    @RolesAllowed("ministry")
    ResponseEntity<NoticeView> countersignAnnouncement(Act act, @PathVariable String id) {
        return Answers.ok(countersignatures.countersign(act, id), NoticeView::of);
    }
}
