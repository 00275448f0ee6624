package cn.biaogan.publication.objection.web;

import cn.biaogan.publication.objection.domain.Objector;
import org.jspecify.annotations.Nullable;

/** An objector for the ministries: masked in lists, in full and with the organisation only on a recorded disclosure. */
record ObjectorView(
        String name,
        @Nullable String organisation,
        String phone,
        @Nullable String email) {

    static ObjectorView inFull(Objector objector) {
        return new ObjectorView(objector.name(), objector.organisation(), objector.phone(), objector.email());
    }

    static ObjectorView masked(Objector objector) {
        return new ObjectorView(
                first(objector.name()) + "**",
                null,
                phone(objector.phone()),
                objector.email() == null ? null : email(objector.email()));
    }

    private static String first(String text) {
        return text.substring(0, text.offsetByCodePoints(0, 1));
    }

    private static String phone(String phone) {
        return phone.substring(0, 3) + "****" + phone.substring(phone.length() - 2);
    }

    private static String email(String email) {
        return first(email) + "***" + email.substring(email.indexOf('@'));
    }
}
