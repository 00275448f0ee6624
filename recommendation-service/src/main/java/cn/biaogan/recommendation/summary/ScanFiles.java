package cn.biaogan.recommendation.summary;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/** Where the bytes of the scans are. Every file names the paper it belongs to. */
public interface ScanFiles {

    /**
     * @param paper tenant and id of the paper
     * @return SM3 of the bytes, 64 lower-case hex digits
     */
    String store(String scanId, String paper, Path bytes);

    Optional<InputStream> open(String scanId);

    void discard(String scanId);
}
