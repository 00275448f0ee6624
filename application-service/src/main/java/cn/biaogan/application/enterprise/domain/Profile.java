package cn.biaogan.application.enterprise.domain;

/** What an enterprise says of itself, and whom to ask. */
public record Profile(Particulars particulars, Contact contact) {

    public CreditCode creditCode() {
        return particulars.creditCode();
    }
}
