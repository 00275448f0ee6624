package cn.biaogan.application.filing.web;

import cn.biaogan.application.filing.Findings;
import cn.biaogan.application.filing.Findings.CategoryCount;
import cn.biaogan.application.filing.Findings.SectionCount;
import cn.biaogan.platform.kernel.Rejection;
import cn.biaogan.platform.web.problem.Failure;
import cn.biaogan.platform.web.problem.Language;
import cn.biaogan.platform.web.problem.Problem;
import cn.biaogan.platform.web.problem.Problem.FieldProblem;
import cn.biaogan.platform.web.problem.Problems;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a submission would be refused for.
 *
 * @param ready whether nothing is missing but the choice of a unit
 * @param obstacles what no entry of the content can mend, with the way out
 * @param errors every missing or wrong place of the content by JSON pointer
 */
record CheckView(
        long version,
        boolean ready,
        List<ObstacleView> obstacles,
        List<FieldProblem> errors,
        List<SectionView> sections,
        List<CategoryView> categories) {

    /** @param code as a submission's problem would have it */
    record ObstacleView(String code, String title, @Nullable String detail) {

        private static ObstacleView of(Problem problem) {
            return new ObstacleView(problem.code(), problem.title(), problem.detail());
        }
    }

    /**
     * How far a part of the form is.
     *
     * @param done of its required entries
     */
    record SectionView(String id, String no, String title, String titleEn, int done, int total) {

        private static SectionView of(SectionCount count) {
            var section = count.section();
            return new SectionView(
                    section.id(), section.no(), section.title(), section.titleEn(), count.done(), count.total());
        }
    }

    /** How far a category of the self-check is. */
    record CategoryView(String id, String mark, String name, String nameEn, int done, int total) {

        private static CategoryView of(CategoryCount count) {
            var category = count.category();
            return new CategoryView(
                    category.id(), category.mark(), category.name(), category.nameEn(), count.done(), count.total());
        }
    }

    static CheckView of(Findings findings, Problems problems, Language language) {
        return new CheckView(
                findings.version(),
                findings.ready(),
                findings.obstacles().stream()
                        .map(obstacle -> ObstacleView.of(told(obstacle, problems, language)))
                        .toList(),
                problems.describe(
                                new Failure(422, "invalid-fields", Map.of(), findings.faults(), Map.of()),
                                language,
                                "",
                                "")
                        .errors(),
                findings.sections().stream().map(SectionView::of).toList(),
                findings.categories().stream().map(CategoryView::of).toList());
    }

    private static Problem told(Rejection obstacle, Problems problems, Language language) {
        return problems.describe(Failure.of(409, obstacle.code(), obstacle.args()), language, "", "");
    }
}
