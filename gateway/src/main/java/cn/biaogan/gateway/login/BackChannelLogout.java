package cn.biaogan.gateway.login;

import cn.biaogan.gateway.session.Sessions;
import io.swagger.v3.oas.annotations.Operation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Keycloak calls when a login ended there: at another console, by an administrator, or because a time was over. */
@RestController
final class BackChannelLogout {

    private static final Logger LOG = LoggerFactory.getLogger(BackChannelLogout.class);

    private final LogoutNotices notices;
    private final Sessions sessions;

    BackChannelLogout(LogoutNotices notices, Sessions sessions) {
        this.notices = notices;
        this.sessions = sessions;
    }

    @PostMapping(path = "/bff/backchannel-logout", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    @Operation(summary = "认证服务通知退出 / Keycloak says that a login ended")
    ResponseEntity<Void> logout(@RequestParam("logout_token") String token) {
        try {
            var notice = notices.read(token);
            sessions.endLogin(notice.subject(), notice.sid());
            return ResponseEntity.ok().build();
        } catch (JwtException notKeycloaks) {
            LOG.warn("a logout token is refused: {}", notKeycloaks.toString());
            return ResponseEntity.badRequest().build();
        }
    }
}
