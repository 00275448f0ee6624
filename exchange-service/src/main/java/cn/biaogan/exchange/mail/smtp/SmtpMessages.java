package cn.biaogan.exchange.mail.smtp;

import cn.biaogan.exchange.mail.MailSettings;
import cn.biaogan.exchange.mail.domain.Letter;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Letters as messages of the Internet: plain text with simple HTML beside it, in UTF-8. */
final class SmtpMessages {

    private final Session session;
    private final MailSettings settings;

    SmtpMessages(Session session, MailSettings settings) {
        this.session = session;
        this.settings = settings;
    }

    MimeMessage of(Letter letter) throws MessagingException {
        var message = new KeepingItsId(session, letter.messageId());
        var parts = new MimeMessageHelper(
                message, MimeMessageHelper.MULTIPART_MODE_MIXED_RELATED, StandardCharsets.UTF_8.name());
        parts.setFrom(sender());
        parts.setTo(letter.to().value());
        parts.setSubject(letter.subject());
        parts.setText(letter.text(), letter.html());
        parts.setSentDate(Date.from(letter.date()));
        message.setHeader("List-Unsubscribe", "<" + letter.settings() + ">");
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        return message;
    }

    private InternetAddress sender() throws MessagingException {
        try {
            return new InternetAddress(settings.from(), settings.fromName(), StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException impossible) {
            throw new MessagingException("UTF-8", impossible);
        }
    }

    /** The library would give every attempt an id of its own. */
    private static final class KeepingItsId extends MimeMessage {

        private final String id;

        KeepingItsId(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
