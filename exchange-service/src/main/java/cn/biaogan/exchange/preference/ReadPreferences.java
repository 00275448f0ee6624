package cn.biaogan.exchange.preference;

import cn.biaogan.exchange.account.Account;
import cn.biaogan.exchange.notification.domain.Box;
import cn.biaogan.exchange.preference.domain.Preferences;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.Versioned;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads what the account chose. */
@Component
public class ReadPreferences {

    private final Aggregates<Preferences, Void> preferences;

    ReadPreferences(Aggregates<Preferences, Void> preferences) {
        this.preferences = preferences;
    }

    public Optional<Versioned<Preferences>> find(Account account) {
        return preferences.find(account.tenant(), idOf(account));
    }

    /** What the owner of a personal box chose. */
    public Optional<Versioned<Preferences>> ofOwner(Box box) {
        return find(new Account(box.tenant(), box.organisation(), box.subject(), ""));
    }

    /** What holds for the account, chosen or not. */
    public Preferences of(Account account) {
        return find(account).map(Versioned::state).orElseGet(() -> Preferences.none(account.box(), account.role()));
    }

    static String idOf(Account account) {
        return account.id("preferences");
    }
}
