package cn.biaogan.exchange.reminder;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Reminders ({@code biaogan.exchange.reminders.*}).
 *
 * @param before how long before each deadline
 */
@ConfigurationProperties("biaogan.exchange.reminders")
record ReminderSettings(@DefaultValue({"7d", "1d"}) List<Duration> before) {

    /** The shortest first: when several are due at once, that one is told. */
    List<Duration> shortestFirst() {
        return before.stream().sorted().toList();
    }
}
