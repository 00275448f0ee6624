package cn.biaogan.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleTest {

    interface Desk {
        @PermitAll
        void open();

        @RolesAllowed({"ministry", "auditor"})
        void forSome();

        @PermitAll
        @RolesAllowed("ministry")
        void contradictory();

        void silent();
    }

    private static Method method(String name) {
        return Arrays.stream(Desk.class.getDeclaredMethods())
                .filter(m -> m.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void isWhatTheMethodSays() {
        assertThat(Rule.of(method("open"))).contains(new Rule.Everyone());
        assertThat(Rule.of(method("forSome"))).contains(new Rule.Roles(List.of("ministry", "auditor")));
    }

    @Test
    void twoThatContradictEachOtherAreNone() {
        assertThat(Rule.of(method("contradictory"))).isEmpty();
        assertThat(Rule.of(method("silent"))).isEmpty();
    }
}
