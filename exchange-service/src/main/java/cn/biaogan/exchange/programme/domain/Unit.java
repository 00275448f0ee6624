package cn.biaogan.exchange.programme.domain;

/** A recommending unit of a cycle. */
public record Unit(String tenant, String id, String name) {}
