package cn.biaogan.exchange.feed;

import java.util.Arrays;
import java.util.Optional;

/**
 * The facts that may be public at all, and their fields that are: what the ministries publish themselves. The reasons
 * they write for one another are not among them. Nothing else can be made public by configuration.
 */
enum PublicFact {
    CYCLE_OPENED(
            "cycle.opened",
            "cycleId",
            "year",
            "name",
            "applicationDeadline",
            "recommendationDeadline",
            "objectionWorkingDays",
            "industries",
            "formVersion",
            "rubricVersion",
            "expertsPerDossier",
            "sameProvinceConflict",
            "recommenders.id",
            "recommenders.tenant",
            "recommenders.name",
            "recommenders.serves",
            "recommenders.largeQuota",
            "recommenders.smeQuota",
            "openedAt"),
    CYCLE_EXTENDED(
            "cycle.extended",
            "cycleId",
            "applicationDeadline",
            "recommendationDeadline",
            "units.id",
            "units.tenant",
            "units.applicationDeadline",
            "units.recommendationDeadline",
            "extendedAt"),
    RECOMMENDATION_CLOSED("cycle.recommendation-closed", "cycleId", "closedAt"),
    CYCLE_CLOSED("cycle.closed", "cycleId", "closedAt"),
    NOTICE_PUBLISHED(
            "publication.notice-published",
            "noticeId",
            "cycleId",
            "publishedAt",
            "objectionFrom",
            "objectionUntil",
            "entries.applicationId",
            "entries.applicantTenant",
            "entries.enterpriseId",
            "entries.enterpriseName",
            "entries.industry",
            "entries.size",
            "entries.recommenderId"),
    OBJECTION_PERIOD_EXTENDED(
            "publication.objection-period-extended",
            "noticeId",
            "cycleId",
            "objectionWorkingDays",
            "objectionUntil",
            "extendedAt"),
    ANNOUNCED(
            "publication.announced",
            "noticeId",
            "cycleId",
            "announcedAt",
            "entries.applicationId",
            "entries.applicantTenant",
            "entries.enterpriseId",
            "entries.enterpriseName",
            "entries.industry",
            "entries.size",
            "entries.certificateId",
            "entries.certificateNumber"),
    CERTIFICATE_ISSUED(
            "publication.certificate-issued",
            "certificateId",
            "number",
            "applicationId",
            "cycleId",
            "enterpriseId",
            "enterpriseName",
            "industry",
            "size",
            "issuedAt",
            "digest"),
    CERTIFICATE_REVOKED(
            "reverification.revoked",
            "certificateId",
            "reverificationId",
            "number",
            "enterpriseId",
            "cycleId",
            "industry",
            "size",
            "revokedAt");

    private final String fact;
    private final PublicFields fields;

    PublicFact(String fact, String... fields) {
        this.fact = fact;
        this.fields = PublicFields.of(fields);
    }

    static Optional<PublicFact> of(String type) {
        return Arrays.stream(values()).filter(f -> f.type().equals(type)).findFirst();
    }

    String type() {
        return "cn.biaogan." + fact + ".v1";
    }

    PublicFields fields() {
        return fields;
    }
}
