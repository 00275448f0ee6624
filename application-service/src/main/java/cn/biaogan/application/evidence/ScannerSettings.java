package cn.biaogan.application.evidence;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The scanner of files.
 *
 * @param address {@code host:port} of a clamd; empty when there is none
 * @param answerTimeout longest silence of the scanner
 * @param retryEvery first wait before files are scanned that came while it could not be reached
 * @param retryAtMost longest wait
 */
@ConfigurationProperties("biaogan.application.scanner")
public record ScannerSettings(
        String address, Duration connectTimeout, Duration answerTimeout, Duration retryEvery, Duration retryAtMost) {}
