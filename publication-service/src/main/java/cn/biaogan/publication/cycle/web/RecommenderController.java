package cn.biaogan.publication.cycle.web;

import cn.biaogan.publication.cycle.CycleCatalogue;
import cn.biaogan.publication.cycle.domain.Recommender;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The default list of recommending units, from which a ministry writes its proposal. */
@RestController
@Tag(name = "周期", description = "Cycles of the programme")
class RecommenderController {

    private final CycleCatalogue catalogue;

    RecommenderController(CycleCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    record DefaultRecommenders(List<DefaultRecommender> items) {}

    /** A unit as a proposal that names none takes it. */
    record DefaultRecommender(
            String id, String tenant, String name, List<String> serves, int largeQuota, int smeQuota) {

        static DefaultRecommender of(Recommender unit) {
            return new DefaultRecommender(
                    unit.id(),
                    unit.tenant().value(),
                    unit.name(),
                    unit.serves().stream().map(Objects::toString).toList(),
                    unit.largeQuota(),
                    unit.smeQuota());
        }
    }

    @Operation(summary = "推荐单位默认名单 / The default list of recommending units")
    @GetMapping("/api/publication/recommenders")
    @RolesAllowed("ministry")
    DefaultRecommenders list() {
        return new DefaultRecommenders(
                catalogue.recommenders().stream().map(DefaultRecommender::of).toList());
    }
}
