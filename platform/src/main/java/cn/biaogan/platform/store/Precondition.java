package cn.biaogan.platform.store;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.Rejection;
import cn.biaogan.platform.kernel.Rejection.Kind;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The version a caller expects. What does not exist for the caller, or is not the caller's to change, is told before:
 * 412 would say that it is there (RFC 9110, 13.2.1).
 */
record Precondition(boolean holds) {

    /** @param version of the document, {@code null} when there is none */
    static Precondition of(Act act, @Nullable Long version) {
        Long expected = act.expectedVersion();
        return new Precondition(expected == null || expected.equals(version));
    }

    /** @throws StaleVersion when it does not hold and nothing forbids to say so */
    <S, E> Decision<S, E> decide(Supplier<Decision<S, E>> decide) {
        Decision<S, E> decision;
        try {
            decision = decide.get();
        } catch (Rejection refused) {
            throw holds || refused.kind() == Kind.NOT_FOUND || refused.kind() == Kind.FORBIDDEN
                    ? refused
                    : new StaleVersion();
        }
        if (!holds && decision.state() != null) {
            throw new StaleVersion();
        }
        return decision;
    }
}
