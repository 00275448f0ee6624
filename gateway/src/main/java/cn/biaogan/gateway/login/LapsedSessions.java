package cn.biaogan.gateway.login;

import cn.biaogan.gateway.session.Sessions;
import com.mongodb.MongoException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Removes sessions whose time is over and ends their logins at Keycloak: a session that ended because nobody was there
 * must not come back without a password.
 */
@Component
final class LapsedSessions {

    private static final Logger LOG = LoggerFactory.getLogger(LapsedSessions.class);

    private final Sessions sessions;
    private final Keycloak keycloak;
    private boolean prepared;

    LapsedSessions(Sessions sessions, Keycloak keycloak) {
        this.sessions = sessions;
        this.keycloak = keycloak;
    }

    @Scheduled(initialDelayString = "PT10S", fixedDelayString = "${biaogan.gateway.session.sweep-every:PT15S}")
    void sweep() {
        try {
            if (!prepared) {
                sessions.prepare();
                prepared = true;
            }
            sessions.endLapsed().forEach(keycloak::end);
        } catch (MongoException away) {
            LOG.debug("sessions are not swept", away);
        }
    }
}
