package cn.biaogan.application.enterprise.web;

import cn.biaogan.application.enterprise.domain.Contact;

/** Whom to ask, in plain text: only towards those who may know. */
public record ContactView(String name, String phone, String email) {

    public static ContactView of(Contact contact) {
        return new ContactView(
                contact.name(), contact.phone().value(), contact.email().value());
    }
}
