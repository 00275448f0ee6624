package cn.biaogan.exchange.preference.domain;

import cn.biaogan.exchange.notification.domain.Box;
import cn.biaogan.exchange.notification.domain.Kind;
import cn.biaogan.exchange.preference.domain.Address.Code;
import cn.biaogan.exchange.preference.domain.Address.Confirmed;
import cn.biaogan.exchange.preference.domain.Address.Refused;
import cn.biaogan.exchange.preference.domain.Address.Unconfirmed;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One account's choices and its address.
 *
 * @param box its organisation's mailbox
 * @param role for what goes to everybody of it
 * @param address personal data; absent when the account wants no mail
 * @param asked when confirmations were asked for, of the last day
 * @param trouble the last mail that a server refused for good, until the account saves its choices again
 */
public record Preferences(
        Box box,
        String role,
        Choices choices,
        @Nullable Address address,
        List<Instant> asked,
        @Nullable Trouble trouble) {

    /** Why a mail was refused. */
    public record Trouble(String reason, Instant at) {}

    private static final Duration DAY = Duration.ofDays(1);
    /** Nobody's mailbox is to be flooded from here. */
    private static final int LETTERS_A_DAY = 5;

    public Preferences {
        asked = List.copyOf(asked);
    }

    public static Preferences none(Box box, String role) {
        return new Preferences(box, role, Choices.DEFAULT, null, List.of(), null);
    }

    public Preferences choosing(Choices chosen) {
        return new Preferences(box, role, chosen, address, asked, null);
    }

    /** Another address has to be confirmed first; the one that stands there stays as it is. */
    public Preferences at(@Nullable EmailAddress email, Code fresh, Instant now) {
        if (email == null) {
            return with(null);
        }
        boolean stays = address != null
                && address.email().equals(email)
                && (address instanceof Confirmed || address instanceof Unconfirmed open && open.isOpen(now));
        return stays ? this : asking(email, fresh, now);
    }

    /** @throws PreferencesRejection when nothing waits for a confirmation, or too many were asked for */
    public Preferences askingAgain(Code fresh, Instant now) {
        if (!(address instanceof Unconfirmed waiting)) {
            throw new PreferencesRejection.NothingToConfirm();
        }
        return asking(waiting.email(), fresh, now);
    }

    private Preferences asking(EmailAddress email, Code fresh, Instant now) {
        var lately = new ArrayList<>(
                asked.stream().filter(time -> time.isAfter(now.minus(DAY))).toList());
        if (lately.size() >= LETTERS_A_DAY) {
            throw new PreferencesRejection.TooManyLetters(LETTERS_A_DAY);
        }
        lately.add(now);
        return new Preferences(box, role, choices, Unconfirmed.asked(email, fresh), lately, trouble);
    }

    /**
     * The address is confirmed when the code is right; a wrong one is counted.
     *
     * @throws PreferencesRejection when no code would help
     */
    public Preferences given(String code, Instant now) {
        if (address instanceof Confirmed) {
            return this;
        }
        if (!(address instanceof Unconfirmed waiting)) {
            throw new PreferencesRejection.NothingToConfirm();
        }
        if (!waiting.isOpen(now)) {
            throw new PreferencesRejection.CodeExpired();
        }
        return with(waiting.opensWith(code, now) ? new Confirmed(waiting.email(), now) : waiting.tried());
    }

    /** The confirmation is on its way. */
    public Preferences letterQueued() {
        return address instanceof Unconfirmed waiting ? with(waiting.queued()) : this;
    }

    /** A mail server refused the address for good; an address entered meanwhile is not concerned. */
    public Preferences refused(EmailAddress email, String reason, Instant now) {
        return address != null && address.email().equals(email) ? with(new Refused(email, reason, now)) : this;
    }

    /** A mail server refused a mail for good, whatever its address. */
    public Preferences troubled(String reason, Instant now) {
        return new Preferences(box, role, choices, address, asked, new Trouble(reason, now));
    }

    /** Where mail of the kind goes; {@code null} when the account wants none or has not confirmed its address. */
    public @Nullable EmailAddress mailFor(Kind kind) {
        return address instanceof Confirmed there && choices.byMail().contains(kind) ? there.email() : null;
    }

    public boolean isLetterDue() {
        return address instanceof Unconfirmed waiting && waiting.letterDue();
    }

    private Preferences with(@Nullable Address next) {
        return new Preferences(box, role, choices, next, asked, trouble);
    }
}
