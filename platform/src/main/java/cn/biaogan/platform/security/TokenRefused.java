package cn.biaogan.platform.security;

import org.springframework.security.core.AuthenticationException;

/** A genuine token whose account may not work here at all: 403. */
final class TokenRefused extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final String code;

    TokenRefused(String code) {
        super(code);
        this.code = code;
    }

    String code() {
        return code;
    }
}
