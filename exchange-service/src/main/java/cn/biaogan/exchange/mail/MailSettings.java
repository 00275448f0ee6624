package cn.biaogan.exchange.mail;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * E-mail ({@code biaogan.exchange.mail.*}), off until a host is named.
 *
 * @param host of the SMTP server; blank means that no mail is sent
 * @param from the sender's address; its host is part of every Message-ID
 * @param starttls whether the connection is encrypted: if the server offers it, or else not at all
 * @param username blank when the server asks for none
 * @param site where people open the console, for the links
 * @param retryAfter pauses after which a letter is tried again that the server put off; then it is given up
 * @param giveUpAfter nothing older is sent
 * @param lease how long one instance has for one letter
 * @param awayAtMost longest pause while the server is away
 */
@ConfigurationProperties("biaogan.exchange.mail")
public record MailSettings(
        @Nullable String host,
        @DefaultValue("25") int port,
        @DefaultValue("biaogan@localhost.localdomain") String from,
        @DefaultValue("工业计量标杆示范活动") String fromName,
        @DefaultValue("OFFERED") Starttls starttls,
        @Nullable String username,
        @Nullable String password,
        @DefaultValue("http://127.0.0.1:8080") URI site,

        @DefaultValue({"1m", "5m", "15m", "1h", "4h", "8h", "12h"})
        List<Duration> retryAfter,

        @DefaultValue("3d") Duration giveUpAfter,
        @DefaultValue("5m") Duration lease,
        @DefaultValue("5m") Duration awayAtMost,
        @DefaultValue("20s") Duration timeout) {

    /** When the connection is encrypted. */
    public enum Starttls {
        NEVER,
        OFFERED,
        REQUIRED
    }

    /** @throws IllegalArgumentException when mails could have no valid sender */
    public MailSettings {
        if (!from.contains("@")) {
            throw new IllegalArgumentException("biaogan.exchange.mail.from is no address: " + from);
        }
        retryAfter = List.copyOf(retryAfter);
    }

    public boolean isOn() {
        return host != null && !host.isBlank();
    }

    /** Holds no password. */
    @Override
    public String toString() {
        return "mail by " + host + ":" + port + " from " + from;
    }
}
