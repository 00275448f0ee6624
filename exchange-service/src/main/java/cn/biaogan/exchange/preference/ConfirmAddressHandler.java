package cn.biaogan.exchange.preference;

import cn.biaogan.exchange.account.Account;
import cn.biaogan.exchange.preference.domain.Address.Unconfirmed;
import cn.biaogan.exchange.preference.domain.Preferences;
import cn.biaogan.exchange.preference.domain.PreferencesRejection;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.Versioned;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Takes the code that was sent to the caller's own address, or sends another one. */
@Component
public class ConfirmAddressHandler {

    private final Aggregates<Preferences, Void> preferences;
    private final FreshCodes codes;
    private final Clock clock;

    ConfirmAddressHandler(Aggregates<Preferences, Void> preferences, FreshCodes codes, Clock clock) {
        this.preferences = preferences;
        this.codes = codes;
        this.clock = clock;
    }

    /** A wrong code is counted before it is refused. */
    public Versioned<Preferences> handle(String code, Act act) {
        var account = Account.of(act);
        Instant now = clock.instant();
        var given = preferences.change(
                account.tenant(),
                ReadPreferences.idOf(account),
                act,
                known -> Decision.of(known.orElseThrow(PreferencesRejection.NothingToConfirm::new)
                        .given(code, now)));
        if (given.state().address() instanceof Unconfirmed waiting) {
            throw new PreferencesRejection.WrongCode(waiting.tries());
        }
        return given;
    }

    public Versioned<Preferences> askAgain(Act act) {
        var account = Account.of(act);
        Instant now = clock.instant();
        var fresh = codes.draw(now);
        return preferences.change(
                account.tenant(),
                ReadPreferences.idOf(account),
                act,
                known -> Decision.of(known.orElseThrow(PreferencesRejection.NothingToConfirm::new)
                        .askingAgain(fresh, now)));
    }
}
