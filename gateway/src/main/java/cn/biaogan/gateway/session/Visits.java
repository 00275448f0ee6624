package cn.biaogan.gateway.session;

import com.mongodb.MongoException;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks the store once a request, and only for those who bring a cookie. */
@Component
public final class Visits {

    private static final Logger LOG = LoggerFactory.getLogger(Visits.class);
    private static final String MARK = Visits.class.getName();

    private final Sessions sessions;

    Visits(Sessions sessions) {
        this.sessions = sessions;
    }

    public Visit of(HttpServletRequest request) {
        if (request.getAttribute(MARK) instanceof Visit known) {
            return known;
        }
        Visit visit = SessionCookie.read(request).map(this::ask).orElseGet(Visit.Stranger::new);
        request.setAttribute(MARK, visit);
        return visit;
    }

    private Visit ask(String cookie) {
        try {
            return SessionId.read(cookie)
                    .flatMap(sessions::find)
                    .<Visit>map(Visit.Known::new)
                    .orElseGet(Visit.Lapsed::new);
        } catch (MongoException away) {
            LOG.warn("the sessions cannot be read: {}", away.toString());
            return new Visit.Unclear();
        }
    }
}
