package cn.biaogan.files.wiring;

import cn.biaogan.files.FileScanner;
import cn.biaogan.files.ScanSweep;
import cn.biaogan.files.ScanTurns;
import cn.biaogan.files.ScannerSettings;
import cn.biaogan.files.Scanning;
import cn.biaogan.files.clamd.ClamdScanner;
import cn.biaogan.files.mongo.MongoScanTurns;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The scanner and who asks it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ScannerSettings.class)
public class FilesWiring {

    /** @throws IllegalArgumentException when the address is no {@code host:port}: the service does not start */
    @Bean
    FileScanner fileScanner(ScannerSettings settings) {
        return ClamdScanner.of(settings);
    }

    @Bean
    Scanning scanning(FileScanner scanner, Clock clock) {
        return new Scanning(scanner, clock);
    }

    @Bean
    ScanTurns scanTurns(MongoDatabase database, Clock clock) {
        return new MongoScanTurns(database, clock);
    }

    @Bean
    ScanSweep scanSweep(Scanning scanning, ScanTurns turns, ScannerSettings settings, Clock clock) {
        return new ScanSweep(scanning, turns, settings, clock);
    }
}
