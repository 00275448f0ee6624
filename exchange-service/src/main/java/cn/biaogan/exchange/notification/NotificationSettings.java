package cn.biaogan.exchange.notification;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Notifications ({@code biaogan.exchange.notifications.*}).
 *
 * @param shown how far back a mailbox shows, also to an account that is new
 */
@ConfigurationProperties("biaogan.exchange.notifications")
public record NotificationSettings(@DefaultValue("90d") Duration shown) {}
