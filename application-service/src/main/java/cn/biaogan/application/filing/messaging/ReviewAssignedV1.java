package cn.biaogan.application.filing.messaging;

import java.util.List;

/** Experts were assigned. */
record ReviewAssignedV1(List<Assignment> assignments) {

    record Assignment(String applicationId, String applicantTenant, List<String> expertIds) {}
}
