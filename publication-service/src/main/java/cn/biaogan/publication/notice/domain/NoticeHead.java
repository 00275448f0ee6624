package cn.biaogan.publication.notice.domain;

import cn.biaogan.platform.kernel.Ids;

/**
 * Which cycle a notice is about; a cycle has one.
 *
 * @param edition of the cycle within its year
 * @param objectionWorkingDays as the cycle was opened with, or as both ministries extended it
 */
public record NoticeHead(
        String noticeId, String cycleId, int year, int edition, String cycleName, int objectionWorkingDays) {

    NoticeHead hearing(int workingDays) {
        return new NoticeHead(noticeId, cycleId, year, edition, cycleName, workingDays);
    }

    /** The one notice of a cycle. */
    public static String idOf(String cycleId) {
        return Ids.derived("notice", cycleId).toString();
    }
}
