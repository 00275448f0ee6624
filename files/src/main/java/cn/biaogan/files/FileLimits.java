package cn.biaogan.files;

import cn.biaogan.files.domain.FileKind;
import java.util.Set;
import org.springframework.util.unit.DataSize;

/**
 * What files are taken.
 *
 * @param maxUnpacked of what a packed file holds
 * @param maxRatio of what a packed file holds to its own size
 */
public record FileLimits(DataSize maxSize, Set<FileKind> kinds, DataSize maxUnpacked, int maxRatio) {

    public FileLimits {
        kinds = Set.copyOf(kinds);
    }
}
