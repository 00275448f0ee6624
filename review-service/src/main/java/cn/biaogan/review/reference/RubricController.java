package cn.biaogan.review.reference;

import cn.biaogan.contracts.UnknownContract;
import cn.biaogan.platform.store.NotFound;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "评分标准", description = "The rubric")
class RubricController {

    private final Rubrics rubrics;

    RubricController(Rubrics rubrics) {
        this.rubrics = rubrics;
    }

    /** The rubric as published: criteria with their weights, texts and anchors. */
    @Operation(summary = "查看评分标准 / Read a version of the rubric")
    @GetMapping("/api/review/rubrics/{version}")
    @RolesAllowed({"expert", "ministry"})
    PublishedRubric get(@PathVariable String version) {
        try {
            return rubrics.published(version);
        } catch (UnknownContract unknown) {
            throw new NotFound();
        }
    }
}
