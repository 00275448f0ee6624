package cn.biaogan.review.domain;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The applicant, as far as conflicts of interest need to know it.
 *
 * @param avoidedEmployers whose experts it asked to keep away
 */
public record Enterprise(String id, String name, CreditCode creditCode, Set<CreditCode> avoidedEmployers) {

    public Enterprise {
        avoidedEmployers =
                new TreeSet<>(Objects.requireNonNullElse(avoidedEmployers, Set.of())); // absent in older ones
    }
}
