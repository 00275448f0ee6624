package cn.biaogan.exchange.mail.smtp;

import cn.biaogan.exchange.mail.domain.MailServer.Answer;
import cn.biaogan.exchange.mail.domain.MailServer.Away;
import cn.biaogan.exchange.preference.domain.EmailAddress;
import jakarta.mail.MessagingException;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/** Tells from a reply of the server whom it blames: the address, the letter, or nobody but the circumstances. */
final class SmtpReplies {

    private static final int CLOSING = 421;
    /** Wants another login, or an encrypted connection. */
    private static final Set<Integer> LET_NOBODY_IN = Set.of(530, 534, 535, 538);

    private static final int LONGEST = 300;

    private SmtpReplies() {}

    /** @throws Away when the server said nothing about this letter */
    static Answer answer(MessagingException failed, EmailAddress to) {
        for (Exception e = failed; e != null; e = e instanceof MessagingException m ? m.getNextException() : null) {
            switch (e) {
                case SMTPAddressFailedException address -> {
                    String why = words(address, to);
                    return permanent(address.getReturnCode()) ? new Answer.AddressRefused(why) : new Answer.Later(why);
                }
                case SMTPSenderFailedException sender ->
                    throw new Away("refuses our sender: " + sender.getMessage(), e);
                default -> {
                    // the next one may say more
                }
            }
        }
        if (failed instanceof SMTPSendFailedException whole
                && whole.getReturnCode() > CLOSING
                && !LET_NOBODY_IN.contains(whole.getReturnCode())) {
            String why = words(whole, to);
            return permanent(whole.getReturnCode()) ? new Answer.LetterRefused(why) : new Answer.Later(why);
        }
        throw new Away(words(failed, to), failed);
    }

    private static boolean permanent(int code) {
        return code >= 500;
    }

    /** One short line that does not show the address. */
    private static String words(Exception said, EmailAddress to) {
        String line = String.valueOf(said.getMessage())
                .replaceAll("[\\r\\n]+", " ")
                .replace(to.value(), to.masked())
                .strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }
}
