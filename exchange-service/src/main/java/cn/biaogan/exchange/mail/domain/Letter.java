package cn.biaogan.exchange.mail.domain;

import cn.biaogan.exchange.preference.domain.EmailAddress;
import java.time.Instant;

/**
 * A mail in words.
 *
 * @param messageId the same in every attempt
 * @param to personal data
 * @param settings where the reader chooses to get no more of these
 */
public record Letter(
        String messageId, EmailAddress to, String subject, String text, String html, String settings, Instant date) {}
