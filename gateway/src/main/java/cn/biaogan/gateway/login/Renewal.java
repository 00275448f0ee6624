package cn.biaogan.gateway.login;

import cn.biaogan.gateway.session.Session;
import cn.biaogan.gateway.session.Sessions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.stereotype.Component;

/**
 * Keeps a session's access token fresh. Of many requests at once one asks Keycloak, the others wait for what it brings;
 * two instances may ask twice, and both answers hold.
 */
@Component
final class Renewal {

    private static final Logger LOG = LoggerFactory.getLogger(Renewal.class);
    private static final int LANES = 64;
    private static final Duration ENOUGH_FOR_ONE_CALL = Duration.ofSeconds(5);

    private final Sessions sessions;
    private final Keycloak keycloak;
    private final Duration before;
    private final InstantSource time = InstantSource.system();
    private final ReentrantLock[] lanes =
            Stream.generate(ReentrantLock::new).limit(LANES).toArray(ReentrantLock[]::new);

    Renewal(Sessions sessions, Keycloak keycloak, LoginSettings settings) {
        this.sessions = sessions;
        this.keycloak = keycloak;
        this.before = settings.renewBefore();
    }

    /**
     * The session with an access token that lasts for a call.
     *
     * @throws Keycloak.LoginOver when there is no more; the session is ended
     * @throws OAuth2AuthorizationException when Keycloak is away and the token's time is over
     */
    Session forACall(Session session) {
        return session.tokens().lasts(before, time.instant()) ? session : renewed(session);
    }

    /** The same with a fresh token whatever the age of the one it has: the login at Keycloak goes on too. */
    Session renewed(Session session) {
        var lane = lanes[Math.floorMod(session.id().hashCode(), LANES)];
        lane.lock();
        try {
            var now = sessions.find(session.id()).orElseThrow(Keycloak.LoginOver::new);
            boolean done = !now.tokens().access().equals(session.tokens().access());
            return done && now.tokens().lasts(before, time.instant()) ? now : ask(now);
        } finally {
            lane.unlock();
        }
    }

    private Session ask(Session session) {
        try {
            return sessions.renewed(session, session.account(), keycloak.renew(session.tokens()));
        } catch (Keycloak.LoginOver over) {
            sessions.end(session.id());
            throw over;
        } catch (OAuth2AuthorizationException away) {
            LOG.warn("an access token is not renewed: {}", away.toString());
            if (session.tokens().lasts(ENOUGH_FOR_ONE_CALL, time.instant())) {
                return session;
            }
            throw away;
        }
    }
}
