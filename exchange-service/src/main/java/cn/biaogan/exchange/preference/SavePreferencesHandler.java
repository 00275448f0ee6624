package cn.biaogan.exchange.preference;

import cn.biaogan.exchange.account.Account;
import cn.biaogan.exchange.preference.domain.Choices;
import cn.biaogan.exchange.preference.domain.EmailAddress;
import cn.biaogan.exchange.preference.domain.Preferences;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.Versioned;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the caller's own choices; a new address gets its confirmation. */
@Component
public class SavePreferencesHandler {

    private final Aggregates<Preferences, Void> preferences;
    private final FreshCodes codes;
    private final Clock clock;

    SavePreferencesHandler(Aggregates<Preferences, Void> preferences, FreshCodes codes, Clock clock) {
        this.preferences = preferences;
        this.codes = codes;
        this.clock = clock;
    }

    public Versioned<Preferences> handle(Choices choices, @Nullable EmailAddress email, Act act) {
        var account = Account.of(act);
        Instant now = clock.instant();
        var fresh = codes.draw(now);
        return preferences.change(account.tenant(), ReadPreferences.idOf(account), act, known -> {
            known.ifPresent(chosen -> act.withVersionRequired());
            var before = known.orElseGet(() -> Preferences.none(account.box(), account.role()));
            return Decision.of(before.choosing(choices).at(email, fresh, now));
        });
    }
}
