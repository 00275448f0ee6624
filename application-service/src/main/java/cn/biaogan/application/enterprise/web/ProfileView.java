package cn.biaogan.application.enterprise.web;

import cn.biaogan.application.enterprise.domain.Enterprise;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;

/** The profile as its own enterprise sees it. */
record ProfileView(
        String enterpriseId, @JsonUnwrapped ParticularsView particulars, ContactView contact, Instant changedAt) {

    static ProfileView of(Enterprise enterprise) {
        var profile = enterprise.profile();
        return new ProfileView(
                enterprise.enterpriseId(),
                ParticularsView.of(profile.particulars(), true),
                ContactView.of(profile.contact()),
                enterprise.changedAt());
    }
}
