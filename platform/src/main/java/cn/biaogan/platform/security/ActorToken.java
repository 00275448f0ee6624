package cn.biaogan.platform.security;

import cn.biaogan.platform.act.Actor;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** The verified caller, as Spring Security carries it. The token itself is not kept. */
final class ActorToken extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;

    ActorToken(Actor actor) {
        super(List.of());
        this.actor = actor;
        setAuthenticated(true);
    }

    Actor actor() {
        return actor;
    }

    @Override
    public Actor getPrincipal() {
        return actor;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ActorToken token && actor.equals(token.actor);
    }

    @Override
    public int hashCode() {
        return actor.hashCode();
    }
}
