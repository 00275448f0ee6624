package cn.biaogan.publication.objection.domain;

import cn.biaogan.platform.kernel.PersonalData;
import org.jspecify.annotations.Nullable;

/** The person who objects under their real name, and how the ministries reach them. Personal data: never printed. */
@PersonalData
public record Objector(
        String name,
        @Nullable String organisation,
        String phone,
        @Nullable String email) {

    @Override
    public String toString() {
        return "Objector[…]";
    }
}
