package cn.biaogan.publication.notice.web;

import cn.biaogan.platform.act.Scope;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.Page;
import cn.biaogan.platform.store.PageRequest;
import cn.biaogan.publication.notice.domain.Notice;
import cn.biaogan.publication.notice.domain.NoticeEvent;
import cn.biaogan.publication.notice.messaging.NoticeStorage;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.PermitAll;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The published notices and announcements, for anyone. */
@RestController
@Tag(name = "公开公示", description = "Notices as anyone reads them")
@RequestMapping("/api/publication/public/notices")
class PublicNoticeController {

    private final Aggregates<Notice, NoticeEvent> notices;

    PublicNoticeController(Aggregates<Notice, NoticeEvent> notices) {
        this.notices = notices;
    }

    @Operation(summary = "公开查询公示 / List notices, for anyone")
    @GetMapping
    @PermitAll
    Page<PublicNoticeView> list(PageRequest page) {
        return notices.list(Scope.of(TenantId.NATIONAL), NoticeStorage.PUBLISHED, page)
                .map(found -> PublicNoticeView.of(found.state()));
    }

    @Operation(summary = "公开查看公示 / Read a notice, for anyone")
    @GetMapping("/{id}")
    @PermitAll
    PublicNoticeView show(@PathVariable String id) {
        return PublicNoticeView.of(notices.get(TenantId.NATIONAL, id).state());
    }
}
