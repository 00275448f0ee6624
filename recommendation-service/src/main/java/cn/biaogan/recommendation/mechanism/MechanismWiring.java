package cn.biaogan.recommendation.mechanism;

import cn.biaogan.files.FileInspection;
import cn.biaogan.files.FileIntake;
import cn.biaogan.files.FileLimits;
import cn.biaogan.files.ScanSweep;
import cn.biaogan.files.Scanning;
import cn.biaogan.files.StoredFiles;
import cn.biaogan.files.domain.FileKind;
import cn.biaogan.files.mongo.GridFsFiles;
import cn.biaogan.platform.store.AggregateDefinition;
import cn.biaogan.platform.store.AggregateStore;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.recommendation.files.FileSweeps;
import cn.biaogan.recommendation.mechanism.domain.JointMechanism;
import cn.biaogan.recommendation.mechanism.domain.MechanismEvent;
import cn.biaogan.recommendation.mechanism.messaging.MechanismEventTranslator;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** Stores the joint mechanisms. */
@Configuration(proxyBeanMethods = false)
public class MechanismWiring {

    public static final AggregateDefinition<JointMechanism, MechanismEvent> DEFINITION = new AggregateDefinition<>(
            "jointMechanisms",
            "biaogan.recommendation.v1",
            JointMechanism.class,
            List.of("year", "unit", "filed", ScanSweep.KEY),
            MechanismWiring::keys,
            MechanismEventTranslator::translate);

    /** What is taken as the paper of a mechanism. */
    static final FileLimits TAKEN = new FileLimits(
            DataSize.ofMegabytes(20),
            EnumSet.complementOf(EnumSet.of(FileKind.PNG, FileKind.JPEG)),
            DataSize.ofMegabytes(200),
            200);

    private static Map<String, Object> keys(JointMechanism mechanism) {
        var keys = new HashMap<>(ScanSweep.mark(mechanism));
        keys.put("year", mechanism.year());
        keys.put("unit", mechanism.unit());
        keys.put("filed", mechanism.filing() != null);
        return keys;
    }

    @Bean
    StoredFiles mechanismFiles(MongoDatabase database) {
        return new GridFsFiles(database, "mechanism-documents", "mechanism");
    }

    @Bean
    FileIntake mechanismIntake(Scanning scanning, StoredFiles mechanismFiles) {
        return new FileIntake(new FileInspection(TAKEN), scanning, mechanismFiles);
    }

    @Bean
    FileSweeps<JointMechanism, MechanismEvent> mechanismSweeps(
            ScanSweep sweep,
            Aggregates<JointMechanism, MechanismEvent> mechanisms,
            StoredFiles mechanismFiles,
            Clock clock) {
        return new FileSweeps<>(sweep, DEFINITION, mechanisms, mechanismFiles, clock);
    }

    @Bean
    Aggregates<JointMechanism, MechanismEvent> jointMechanisms(AggregateStore store) {
        return store.open(DEFINITION);
    }
}
