package cn.biaogan.platform.store;

import cn.biaogan.platform.kernel.PersonalData;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every way in which a state may hold personal data. */
sealed interface Person {

    @PersonalData
    record Reachable(Phone phone, Optional<String> email) {}

    record Phone(String value) {}

    sealed interface Bond {
        record Married(String to) implements Bond {}

        record Single() implements Bond {}
    }

    record Known(
            String city,
            @PersonalData String name,
            Reachable contact,
            List<Reachable> others,
            Map<String, Reachable> byRole,
            @PersonalData Bond bond,
            @PersonalData Map<String, Object> form,
            List<Note> notes)
            implements Person {}

    record Note(
            Instant at,
            @PersonalData String text,
            @PersonalData BigDecimal worth,
            @PersonalData String absent) {}

    record Forgotten(String city) implements Person {}
}
