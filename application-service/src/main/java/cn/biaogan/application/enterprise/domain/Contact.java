package cn.biaogan.application.enterprise.domain;

import cn.biaogan.platform.kernel.PersonalData;

/** Whom to ask. Personal data: never in an event, a list or a log; every reveal to another organisation is audited. */
@PersonalData
public record Contact(String name, Phone phone, Email email) {

    @Override
    public String toString() {
        return "Contact[withheld]";
    }
}
