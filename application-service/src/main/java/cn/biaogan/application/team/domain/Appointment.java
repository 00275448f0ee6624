package cn.biaogan.application.team.domain;

/**
 * The word of the office that looks after accounts.
 *
 * @param officer the account that gave it
 * @param reason for the record
 */
public record Appointment(String officer, String reason) {}
