package cn.biaogan.application.enterprise.domain;

/** Whom to ask. Personal data: never in an event, a list or a log; every reveal to another organisation is audited. */
public record Contact(String name, Phone phone, Email email) {

    @Override
    public String toString() {
        return "Contact[withheld]";
    }
}
