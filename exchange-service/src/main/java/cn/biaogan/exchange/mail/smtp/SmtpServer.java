package cn.biaogan.exchange.mail.smtp;

import cn.biaogan.exchange.mail.MailSettings;
import cn.biaogan.exchange.mail.MailSettings.Starttls;
import cn.biaogan.exchange.mail.domain.Letter;
import cn.biaogan.exchange.mail.domain.MailServer;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.Properties;
import org.springframework.stereotype.Component;

/** Speaks SMTP with the configured server, over one connection for a batch. */
@Component
class SmtpServer implements MailServer {

    private final MailSettings settings;
    private final Session session;
    private final SmtpMessages messages;

    SmtpServer(MailSettings settings) {
        this.settings = settings;
        this.session = Session.getInstance(properties(settings));
        this.messages = new SmtpMessages(session, settings);
    }

    private static Properties properties(MailSettings settings) {
        var properties = new Properties();
        String millis = Long.toString(settings.timeout().toMillis());
        for (String limit : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.setProperty("mail.smtp." + limit, millis);
        }
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(settings.starttls() != Starttls.NEVER));
        properties.setProperty(
                "mail.smtp.starttls.required", Boolean.toString(settings.starttls() == Starttls.REQUIRED));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty(
                "mail.smtp.auth",
                Boolean.toString(
                        settings.username() != null && !settings.username().isBlank()));
        properties.setProperty("mail.smtp.quitwait", "false");
        return properties;
    }

    @Override
    public boolean isThere() {
        return settings.isOn();
    }

    @Override
    public Line open() {
        try {
            Transport transport = session.getTransport("smtp");
            transport.connect(settings.host(), settings.port(), settings.username(), settings.password());
            return new SmtpLine(transport);
        } catch (MessagingException away) {
            throw new Away(String.valueOf(away.getMessage()), away);
        }
    }

    private final class SmtpLine implements Line {

        private final Transport transport;

        SmtpLine(Transport transport) {
            this.transport = transport;
        }

        @Override
        public Answer send(Letter letter) {
            try {
                var message = messages.of(letter);
                transport.sendMessage(message, message.getAllRecipients());
                return new Answer.Taken();
            } catch (MessagingException failed) {
                return SmtpReplies.answer(failed, letter.to());
            }
        }

        @Override
        public void close() {
            try {
                transport.close();
            } catch (MessagingException gone) {
                // all that was to be said has been said
            }
        }
    }
}
