package cn.biaogan.application.evidence.preview;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Pictures of files.
 *
 * @param maxPixels of the longer side
 * @param timeLimit for one picture
 * @param atOnce pictures that one process has drawn at a time, one at most for each account
 */
@ConfigurationProperties("biaogan.application.preview")
public record PreviewSettings(int maxPixels, Duration timeLimit, int atOnce) {}
