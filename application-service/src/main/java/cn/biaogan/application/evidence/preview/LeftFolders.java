package cn.biaogan.application.evidence.preview;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** What a killed process left behind holds files of enterprises: it goes at the next start. */
final class LeftFolders {

    static final String PREFIX = "biaogan-preview-";

    private static final Logger LOG = LoggerFactory.getLogger(LeftFolders.class);

    private LeftFolders() {}

    /** @param old what was begun before is nobody's any more, also not another process's */
    static void sweep(Path parent, Instant old) {
        try (var folders = Files.newDirectoryStream(parent, PREFIX + "*")) {
            folders.forEach(folder -> sweepOne(folder, old));
        } catch (IOException | DirectoryIteratorException e) {
            LOG.warn("folders of previews in {} may be left", parent, e);
        }
    }

    private static void sweepOne(Path folder, Instant old) {
        try {
            if (Files.getLastModifiedTime(folder, LinkOption.NOFOLLOW_LINKS)
                    .toInstant()
                    .isBefore(old)) {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException e) {
            LOG.warn("{} may be left", folder, e);
        }
    }
}
