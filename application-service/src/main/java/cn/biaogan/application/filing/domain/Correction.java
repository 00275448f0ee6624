package cn.biaogan.application.filing.domain;

/**
 * One thing the unit wants corrected.
 *
 * @param pointer JSON pointer into the content
 */
public record Correction(String pointer, String reason) {}
