package cn.biaogan.application.filing.web;

import cn.biaogan.application.enterprise.web.ContactView;
import cn.biaogan.application.filing.RevealContactHandler.Revealed;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Map;

/** An application's personal data in plain text. */
record RevealedView(@JsonUnwrapped ContactView contact, String legalRepresentative, Map<String, Object> form) {

    static RevealedView of(Revealed revealed) {
        return new RevealedView(ContactView.of(revealed.contact()), revealed.legalRepresentative(), revealed.form());
    }
}
