package cn.biaogan.application.filing.domain;

import java.time.Instant;

/** The unit took it on and may recommend it. */
public record Accepted(Folder folder, Instant at) implements Application, Withdrawable {

    @Override
    public Accepted with(Folder next) {
        return new Accepted(next, at);
    }
}
