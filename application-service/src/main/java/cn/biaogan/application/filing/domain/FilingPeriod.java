package cn.biaogan.application.filing.domain;

import java.time.Instant;

/**
 * Until when an enterprise may act in a cycle; at the deadline itself it is too late.
 *
 * @param open false once the cycle's recommendation is closed
 * @param submission until when a unit may be chosen
 * @param correction until when a returned application may go back to its unit
 * @param withdrawal until when it may be called back
 */
public record FilingPeriod(boolean open, Instant submission, Instant correction, Instant withdrawal) {

    /** @throws ApplicationRejection.DeadlinePassed or {@link ApplicationRejection.CycleNotOpen} */
    public void requireSubmission(Instant now) {
        require(submission, now);
    }

    void requireCorrection(Instant now) {
        require(correction, now);
    }

    void requireWithdrawal(Instant now) {
        require(withdrawal, now);
    }

    private void require(Instant deadline, Instant now) {
        if (!now.isBefore(deadline)) {
            throw new ApplicationRejection.DeadlinePassed(deadline, now);
        }
        if (!open) {
            throw new ApplicationRejection.CycleNotOpen();
        }
    }
}
