package cn.biaogan.application.evidence;

import cn.biaogan.files.FileLimits;
import cn.biaogan.files.domain.FileKind;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * What files are taken.
 *
 * @param maxFiles in one application
 * @param maxUnpacked of what a packed file holds
 * @param maxRatio of what a packed file holds to its own size
 * @param maxChunk of a resumable upload
 * @param maxUploads that one application may have under way
 * @param uploadsAfter age from which an upload that nobody continued is removed
 * @param orphansAfter age from which a file that no application needs is removed; longer than any upload takes
 */
@ConfigurationProperties("biaogan.application.evidence")
public record EvidenceSettings(
        DataSize maxSize,
        int maxFiles,
        Set<FileKind> kinds,
        DataSize maxUnpacked,
        int maxRatio,
        DataSize maxChunk,
        int maxUploads,
        Duration uploadsAfter,
        Duration orphansAfter) {

    public EvidenceSettings {
        kinds = Set.copyOf(kinds);
    }

    FileLimits limits() {
        return new FileLimits(maxSize, kinds, maxUnpacked, maxRatio);
    }
}
