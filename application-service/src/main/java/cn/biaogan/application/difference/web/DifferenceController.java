package cn.biaogan.application.difference.web;

import cn.biaogan.application.difference.Difference;
import cn.biaogan.application.difference.ReadDifferences;
import cn.biaogan.platform.act.Act;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "申报", description = "Applications")
class DifferenceController {

    private final ReadDifferences differences;

    DifferenceController(ReadDifferences differences) {
        this.differences = differences;
    }

    /**
     * One place that changed.
     *
     * @param section id of the form's section; {@code profile}, {@code avoidances} and {@code evidence} beside those
     * @param before absent when it was added
     * @param after absent when it was taken away
     */
    record DifferenceView(
            String pointer,
            String section,
            String labelZh,
            String labelEn,
            Difference.Kind kind,
            @Nullable Object before,
            @Nullable Object after) {

        private static DifferenceView of(Difference difference) {
            return new DifferenceView(
                    difference.pointer(),
                    difference.section(),
                    difference.label().zh(),
                    difference.label().en(),
                    difference.kind(),
                    difference.before(),
                    difference.after());
        }
    }

    /** @param differences in the order of the form */
    record DifferencesView(String from, String to, List<DifferenceView> differences) {}

    /** What changed between two submissions by number; {@code draft} is what the own enterprise works on. */
    @Operation(summary = "比较两个版本 / Compare two versions")
    @GetMapping("/api/application/applications/{id}/differences")
    @RolesAllowed({"enterprise", "recommender", "ministry"})
    ResponseEntity<DifferencesView> differences(
            @PathVariable String id, @RequestParam String from, @RequestParam String to, Act act) {
        var found = differences.between(id, from, to, act);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new DifferencesView(
                        from, to, found.stream().map(DifferenceView::of).toList()));
    }
}
