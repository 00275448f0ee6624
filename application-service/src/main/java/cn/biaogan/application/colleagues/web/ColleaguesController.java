package cn.biaogan.application.colleagues.web;

import cn.biaogan.application.colleagues.Colleagues;
import cn.biaogan.application.colleagues.Colleagues.Changed;
import cn.biaogan.application.colleagues.Colleagues.News;
import cn.biaogan.application.colleagues.Presences.Presence;
import cn.biaogan.application.filing.domain.StateName;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Fields;
import cn.biaogan.platform.kernel.TextLimit;
import cn.biaogan.platform.web.Answers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "申报", description = "Applications")
@RequestMapping("/api/application/applications/{id}")
class ColleaguesController {

    private static final TextLimit SECTION = TextLimit.line(64);

    private final Colleagues colleagues;

    ColleaguesController(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    /** @param section of the form that is before the eyes */
    record PresenceBody(@Nullable String section) {}

    /**
     * One account that has the application open.
     *
     * @param self whether it is the caller's own
     */
    record PresentView(String name, @Nullable String section, Instant at, boolean self) {

        static PresentView of(Presence presence, Act act) {
            return new PresentView(
                    presence.name(),
                    presence.section(),
                    presence.at(),
                    presence.account().equals(act.actor().subject()));
        }
    }

    record PresentList(List<PresentView> present) {}

    /**
     * A place that was changed.
     *
     * @param self whether the caller's own account did
     */
    record ChangedView(String pointer, String by, Instant at, long version, boolean self) {

        static ChangedView of(Changed changed, Act act) {
            var touch = changed.touch();
            return new ChangedView(
                    changed.pointer(),
                    touch.by(),
                    touch.at(),
                    touch.version(),
                    touch.account().equals(act.actor().subject()));
        }
    }

    /** @param version of the application now; another than the known one without changes means its state moved on */
    record NewsView(long version, StateName state, List<ChangedView> changes, List<PresentView> present) {

        static NewsView of(News news, Act act) {
            return new NewsView(
                    news.application().version(),
                    news.application().state().stateName(),
                    news.changes().stream().map(c -> ChangedView.of(c, act)).toList(),
                    news.present().stream().map(p -> PresentView.of(p, act)).toList());
        }
    }

    /** What others changed after the version that the caller knows, and who has it open; cheap enough to ask often. */
    @Operation(summary = "查看同事的修改和在线情况 / See what colleagues changed and who is there")
    @GetMapping("/changes")
    @RolesAllowed("enterprise")
    ResponseEntity<NewsView> changes(@PathVariable String id, @RequestParam(defaultValue = "0") long since, Act act) {
        var news = colleagues.since(id, since, act);
        return Answers.ok(news.application(), state -> NewsView.of(news, act));
    }

    /** Says that the caller has the application open; who says nothing for a minute has left. */
    @Operation(summary = "告知正在编辑 / Say that one is there")
    @PostMapping("/presence")
    @RolesAllowed("enterprise")
    PresentList show(@PathVariable String id, @RequestBody PresenceBody body, Act act) {
        var fields = new Fields();
        var section = fields.readIfPresent("/section", body.section(), SECTION);
        fields.check();
        return new PresentList(colleagues.show(id, section, act).stream()
                .map(presence -> PresentView.of(presence, act))
                .toList());
    }
}
