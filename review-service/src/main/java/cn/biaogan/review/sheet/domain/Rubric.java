package cn.biaogan.review.sheet.domain;

import cn.biaogan.platform.kernel.Fault;
import cn.biaogan.platform.kernel.InvalidFields;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** The criteria of one version; their weights sum up to 100. */
public record Rubric(String version, List<Criterion> criteria) {

    private static final BigDecimal FULL = new BigDecimal(100);
    private static final int EXACT = 12;

    /** @throws IllegalArgumentException when the weights do not sum up to 100 */
    public Rubric {
        criteria = List.copyOf(criteria);
        BigDecimal sum = criteria.stream().map(Criterion::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(FULL) != 0) {
            throw new IllegalArgumentException("the weights of rubric " + version + " sum up to " + sum);
        }
    }

    /**
     * The total: the sum of weight × score ÷ max, 0 to 100, two decimals, half up.
     *
     * @throws InvalidFields naming every criterion that is missing, unknown or wrongly marked
     */
    public BigDecimal total(Map<String, Mark> marks) {
        check(marks);
        BigDecimal sum = BigDecimal.ZERO;
        for (Criterion criterion : criteria) {
            BigDecimal score = Objects.requireNonNull(marks.get(criterion.id())).score();
            sum = sum.add(criterion.weight().multiply(score).divide(criterion.max(), EXACT, RoundingMode.HALF_UP));
        }
        return sum.setScale(2, RoundingMode.HALF_UP);
    }

    private void check(Map<String, Mark> marks) {
        refuse(marks, criterion -> criterion.fault(marks.get(criterion.id())));
    }

    /**
     * What a draft may not hold either: criteria the rubric does not have, and marks no criterion can ever have. The
     * store takes no number of any size, so that they must not come as far as that.
     *
     * @throws InvalidFields naming them
     */
    void requireBearable(Map<String, Mark> marks) {
        refuse(
                marks,
                criterion -> Optional.ofNullable(marks.get(criterion.id())).flatMap(criterion::draftFault));
    }

    private void refuse(Map<String, Mark> marks, Function<Criterion, Optional<Fault>> rule) {
        var faults = new ArrayList<Fault>();
        for (Criterion criterion : criteria) {
            rule.apply(criterion)
                    .ifPresent(
                            f -> faults.add(new Fault("/marks/" + criterion.id() + f.pointer(), f.code(), f.args())));
        }
        faults.addAll(unknown(marks));
        if (!faults.isEmpty()) {
            throw new InvalidFields(faults);
        }
    }

    private List<Fault> unknown(Map<String, Mark> marks) {
        var ids = criteria.stream().map(Criterion::id).toList();
        return marks.keySet().stream()
                .filter(id -> !ids.contains(id))
                .sorted()
                .map(id -> new Fault(
                        "/marks/" + id.replace("~", "~0").replace("/", "~1"), "field.unknown", Map.of("name", id)))
                .toList();
    }
}
