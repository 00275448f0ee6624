package cn.biaogan.files.web;

import cn.biaogan.files.domain.Scan;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether a file was searched for malicious content.
 *
 * @param finding name of what was found
 */
public record ScanView(
        Scan.State state,
        @Nullable String finding,
        @Nullable Instant at) {

    public static ScanView of(Scan scan) {
        return new ScanView(scan.state(), scan.finding(), scan.at());
    }
}
