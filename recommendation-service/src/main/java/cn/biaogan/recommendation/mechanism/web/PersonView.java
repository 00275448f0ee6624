package cn.biaogan.recommendation.mechanism.web;

import cn.biaogan.recommendation.mechanism.domain.Responsible;
import io.swagger.v3.oas.annotations.media.Schema;

/** Somebody who answers for a mechanism: in full for the unit and on a recorded look, masked otherwise. */
@Schema(name = "Person")
record PersonView(String name, String post, String phone) {

    static PersonView inFull(Responsible one) {
        return new PersonView(
                one.name().value(), one.post().value(), one.phone().value());
    }

    static PersonView masked(Responsible one) {
        return new PersonView(
                one.name().masked(), one.post().value(), one.phone().masked());
    }
}
