package cn.biaogan.recommendation.summary;

import cn.biaogan.files.FileInspection;
import cn.biaogan.files.FileIntake;
import cn.biaogan.files.FileLimits;
import cn.biaogan.files.ScanSweep;
import cn.biaogan.files.Scanning;
import cn.biaogan.files.StoredFiles;
import cn.biaogan.files.domain.FileKind;
import cn.biaogan.files.mongo.GridFsFiles;
import cn.biaogan.files.wiring.FilesWiring;
import cn.biaogan.platform.store.AggregateDefinition;
import cn.biaogan.platform.store.AggregateStore;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.recommendation.files.FileSweeps;
import cn.biaogan.recommendation.summary.domain.SummaryPaper;
import cn.biaogan.recommendation.summary.domain.UnitSeal;
import cn.biaogan.recommendation.summary.sealing.SealSettings;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.util.unit.DataSize;

/** Stores what the tables have beside their lines, and the units' seals. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SealSettings.class)
@Import(FilesWiring.class)
public class SummaryWiring {

    public static final AggregateDefinition<SummaryPaper, Void> PAPERS =
            AggregateDefinition.silent("summary-papers", SummaryPaper.class, List.of(ScanSweep.KEY), ScanSweep::mark);
    public static final AggregateDefinition<UnitSeal, Void> SEALS =
            AggregateDefinition.silent("unit-seals", UnitSeal.class);

    /** What is taken as a signed scan. */
    public static final FileLimits TAKEN = new FileLimits(
            DataSize.ofMegabytes(20),
            Set.of(FileKind.PDF, FileKind.JPEG, FileKind.PNG),
            DataSize.ofMegabytes(200),
            200);

    @Bean
    Aggregates<SummaryPaper, Void> summaryPapers(AggregateStore store) {
        return store.open(PAPERS);
    }

    @Bean
    StoredFiles scanFiles(MongoDatabase database) {
        return new GridFsFiles(database, "scans", "paper");
    }

    @Bean
    FileIntake scanIntake(Scanning scanning, StoredFiles scanFiles) {
        return new FileIntake(new FileInspection(TAKEN), scanning, scanFiles);
    }

    @Bean
    FileSweeps<SummaryPaper, Void> scanSweeps(
            ScanSweep sweep, Aggregates<SummaryPaper, Void> papers, StoredFiles scanFiles, Clock clock) {
        return new FileSweeps<>(sweep, PAPERS, papers, scanFiles, clock);
    }

    @Bean
    Aggregates<UnitSeal, Void> unitSeals(AggregateStore store) {
        return store.open(SEALS);
    }
}
