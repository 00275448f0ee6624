package cn.biaogan.application.filing.domain;

import java.time.Instant;

/** In its unit's batch; nobody changes it any more. */
public record Recommended(Folder folder, Instant at) implements Application {

    @Override
    public Recommended with(Folder next) {
        return new Recommended(next, at);
    }
}
