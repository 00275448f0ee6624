package cn.biaogan.seeded.domain;

import org.springframework.util.StringUtils;

final class SpringInTheDomain {

    boolean empty(String text) {
        return !StringUtils.hasText(text);
    }
}
