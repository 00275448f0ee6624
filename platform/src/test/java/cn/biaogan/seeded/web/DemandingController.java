package cn.biaogan.seeded.web;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.store.Versioned;
import cn.biaogan.platform.web.Answers;
import cn.biaogan.platform.web.IfMatchDemanded;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

class DemandingController {

    @PostMapping("/api/seeded/demands")
    @RolesAllowed("ministry")
    String demands(Act act) {
        return Optional.of(act).map(DemandingController::inside).orElse("");
    }

    @PostMapping("/api/seeded/demands-aloud")
    @RolesAllowed("ministry")
    @IfMatchDemanded
    String demandsAloud(Act act) {
        return inside(act);
    }

    @PostMapping("/api/seeded/boasts")
    @RolesAllowed("ministry")
    @IfMatchDemanded
    String boasts() {
        return "";
    }

    @PostMapping("/api/seeded/creates")
    @RolesAllowed("ministry")
    ResponseEntity<String> creates(Versioned<String> made) {
        return Answers.created(made, "", state -> state);
    }

    @PostMapping("/api/seeded/pretends")
    @RolesAllowed("ministry")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<String> pretends() {
        return ResponseEntity.ok("");
    }

    private static String inside(Act act) {
        return act.withVersionRequired().action();
    }
}
