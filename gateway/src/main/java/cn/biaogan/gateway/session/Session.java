package cn.biaogan.gateway.session;

import java.time.Instant;

/** One login of one account in one browser. */
public record Session(SessionId id, Account account, Tokens tokens, Instant begunAt, Instant usedAt, Instant endsAt) {}
