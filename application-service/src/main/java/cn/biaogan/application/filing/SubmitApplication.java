package cn.biaogan.application.filing;

/** The enterprise chose its unit and vouches for what it says. */
public record SubmitApplication(String applicationId, String recommenderId) {}
