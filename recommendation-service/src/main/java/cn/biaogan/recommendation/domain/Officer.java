package cn.biaogan.recommendation.domain;

/**
 * An officer of a recommending unit.
 *
 * @param account the stable id of the account; two are the same officer when it is the same
 * @param name how colleagues call it
 */
public record Officer(String account, String name) {

    public boolean is(Officer other) {
        return account.equals(other.account);
    }
}
