package cn.biaogan.recommendation.domain;

import cn.biaogan.platform.kernel.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * An officer of a recommending unit.
 *
 * @param account the stable id of the account; two are the same officer when it is the same
 * @param login the account's login name; absent in older documents, whose name it was
 * @param name how colleagues call it: the person's name, or the login name
 */
public record Officer(
        String account,
        @Nullable String login,
        @PersonalData String name) {

    /** Whether somebody means it by this id, login name or name. */
    public boolean answersTo(String called) {
        return called.equals(account) || called.equals(login) || called.equals(name);
    }

    public boolean is(Officer other) {
        return account.equals(other.account);
    }
}
