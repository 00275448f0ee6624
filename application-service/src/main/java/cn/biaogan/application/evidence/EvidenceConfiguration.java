package cn.biaogan.application.evidence;

import cn.biaogan.files.FileInspection;
import cn.biaogan.files.FileIntake;
import cn.biaogan.files.Scanning;
import cn.biaogan.files.StoredFiles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is taken as evidence. */
@Configuration(proxyBeanMethods = false)
class EvidenceConfiguration {

    @Bean
    FileInspection evidenceInspection(EvidenceSettings settings) {
        return new FileInspection(settings.limits());
    }

    @Bean
    FileIntake evidenceIntake(FileInspection inspection, Scanning scanning, StoredFiles files) {
        return new FileIntake(inspection, scanning, files);
    }
}
