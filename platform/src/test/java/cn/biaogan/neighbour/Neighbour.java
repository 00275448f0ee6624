package cn.biaogan.neighbour;

/** Belongs to another service. */
public record Neighbour(String name) {}
