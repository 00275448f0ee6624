package cn.biaogan.application.filing.messaging;

/** An expert signed the statement, or was recused; the type of the event says which. */
record ExpertActedV1(String applicationId, String applicantTenant, String expertId) {}
