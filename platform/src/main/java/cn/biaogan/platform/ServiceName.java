package cn.biaogan.platform;

/**
 * The short name of a service, its bounded context: {@code biaogan.service}.
 *
 * @param value such as {@code review}; part of its paths ({@code /api/review/…}) and of its texts' place
 */
public record ServiceName(String value) {}
