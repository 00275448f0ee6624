package cn.biaogan.recommendation.mechanism.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the departments of a unit work together.
 *
 * @param otherDepartment {@code null} where one department or association recommends alone
 * @param procedure how they check, decide and publish together
 */
public record Arrangement(
        Line leadDepartment,
        @Nullable Line otherDepartment,
        List<Responsible> responsible,
        Procedure procedure) {

    public Arrangement {
        responsible = List.copyOf(responsible);
    }
}
