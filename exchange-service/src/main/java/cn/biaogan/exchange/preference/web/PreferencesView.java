package cn.biaogan.exchange.preference.web;

import cn.biaogan.exchange.notification.domain.Kind;
import cn.biaogan.exchange.notification.domain.Language;
import cn.biaogan.exchange.preference.domain.Address;
import cn.biaogan.exchange.preference.domain.Address.Confirmed;
import cn.biaogan.exchange.preference.domain.Address.Refused;
import cn.biaogan.exchange.preference.domain.Address.Unconfirmed;
import cn.biaogan.exchange.preference.domain.Preferences;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An account's choices, to itself.
 *
 * @param mailService whether this system sends mail at all
 * @param trouble the last mail that was refused for good
 */
record PreferencesView(
        Language language,
        @Nullable AddressView email,
        KindsView byMail,
        KindsView inApp,
        boolean mailService,
        @Nullable TroubleView trouble) {

    /** How far an address is. */
    enum AddressStatus {
        UNCONFIRMED,
        CONFIRMED,
        REFUSED
    }

    /**
     * @param since when it was confirmed or refused
     * @param codeUntil how long the code that was sent can be given
     * @param reason why the mail server refused it
     */
    record AddressView(
            String address,
            AddressStatus status,
            @Nullable Instant since,
            @Nullable Instant codeUntil,
            @Nullable String reason) {

        static AddressView of(Address address) {
            String email = address.email().value();
            return switch (address) {
                case Unconfirmed waiting ->
                    new AddressView(
                            email,
                            AddressStatus.UNCONFIRMED,
                            null,
                            waiting.code().until(),
                            null);
                case Confirmed there -> new AddressView(email, AddressStatus.CONFIRMED, there.at(), null, null);
                case Refused not -> new AddressView(email, AddressStatus.REFUSED, not.at(), null, not.reason());
            };
        }
    }

    record KindsView(boolean handOver, boolean deadline, boolean announcement) {

        static KindsView of(List<Kind> kinds) {
            return new KindsView(
                    kinds.contains(Kind.HAND_OVER), kinds.contains(Kind.DEADLINE), kinds.contains(Kind.ANNOUNCEMENT));
        }
    }

    record TroubleView(String reason, Instant at) {}

    static PreferencesView of(Preferences chosen, boolean mailService) {
        var address = chosen.address();
        var trouble = chosen.trouble();
        return new PreferencesView(
                chosen.choices().language(),
                address == null ? null : AddressView.of(address),
                KindsView.of(chosen.choices().byMail()),
                KindsView.of(chosen.choices().inApp()),
                mailService,
                trouble == null ? null : new TroubleView(trouble.reason(), trouble.at()));
    }
}
