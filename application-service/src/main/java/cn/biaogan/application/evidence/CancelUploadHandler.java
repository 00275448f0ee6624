package cn.biaogan.application.evidence;

import cn.biaogan.application.filing.OwnApplications;
import cn.biaogan.application.team.domain.Right;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.store.NotFound;
import org.springframework.stereotype.Component;

/** Gives up an upload; the file it became stays. */
@Component
public class CancelUploadHandler {

    private final OwnApplications own;
    private final ContinueUploadHandler known;
    private final Uploads uploads;

    CancelUploadHandler(OwnApplications own, ContinueUploadHandler known, Uploads uploads) {
        this.own = own;
        this.known = known;
        this.uploads = uploads;
    }

    /** @throws NotFound when the caller's enterprise has no such upload */
    public void handle(String applicationId, String uploadId, Act act) {
        var upload = known.find(applicationId, uploadId, act);
        own.requireRight(Right.EDITOR, applicationId, act);
        uploads.discard(act.tenant(), upload);
    }
}
