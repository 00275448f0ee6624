package cn.biaogan.application.enterprise.web;

import cn.biaogan.application.enterprise.SaveEnterpriseHandler;
import cn.biaogan.application.enterprise.domain.Enterprise;
import cn.biaogan.application.enterprise.domain.EnterpriseRejection;
import cn.biaogan.application.enterprise.domain.IndustryCatalogue;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.web.Answers;
import cn.biaogan.platform.web.IfMatchDemanded;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "企业基本情况", description = "The profile of the enterprise")
@RequestMapping("/api/application/enterprise")
class EnterpriseController {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final SaveEnterpriseHandler save;
    private final Aggregates<Enterprise, Void> enterprises;
    private final IndustryCatalogue industries;
    private final Clock clock;

    EnterpriseController(
            SaveEnterpriseHandler save,
            Aggregates<Enterprise, Void> enterprises,
            IndustryCatalogue industries,
            Clock clock) {
        this.save = save;
        this.enterprises = enterprises;
        this.industries = industries;
        this.clock = clock;
    }

    /** The caller's own profile; 404 until it is written. */
    @Operation(summary = "查看本企业基本情况 / Read the own profile")
    @GetMapping
    @RolesAllowed("enterprise")
    ResponseEntity<ProfileView> own(Act act) {
        var profile = enterprises.find(act.tenant(), act.organisation()).orElseThrow(EnterpriseRejection.NotSaved::new);
        return Answers.ok(profile, ProfileView::of);
    }

    /** Writes the caller's own profile; an edit names the version it changes. */
    @Operation(summary = "保存本企业基本情况 / Save the own profile")
    @IfMatchDemanded(onlyToEdit = true)
    @PutMapping
    @RolesAllowed("enterprise")
    ResponseEntity<ProfileView> save(@RequestBody ProfileBody body, Act act) {
        var profile = body.read(industries, LocalDate.ofInstant(clock.instant(), BEIJING));
        return Answers.ok(save.handle(profile, act), ProfileView::of);
    }
}
