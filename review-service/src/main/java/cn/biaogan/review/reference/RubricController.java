package cn.biaogan.review.reference;

import cn.biaogan.contracts.UnknownContract;
import cn.biaogan.platform.store.NotFound;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RubricController {

    private final Rubrics rubrics;

    RubricController(Rubrics rubrics) {
        this.rubrics = rubrics;
    }

    /** The rubric as published: criteria with their weights, texts and anchors. */
    @GetMapping(path = "/api/review/rubrics/{version}", produces = MediaType.APPLICATION_JSON_VALUE)
    @RolesAllowed({"expert", "ministry"})
    String get(@PathVariable String version) {
        try {
            return rubrics.text(version);
        } catch (UnknownContract unknown) {
            throw new NotFound();
        }
    }
}
