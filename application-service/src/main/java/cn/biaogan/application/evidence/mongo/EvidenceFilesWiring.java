package cn.biaogan.application.evidence.mongo;

import cn.biaogan.files.StoredFiles;
import cn.biaogan.files.mongo.GridFsFiles;
import cn.biaogan.files.wiring.FilesWiring;
import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Where the bytes of evidence are: bucket {@code evidence}. */
@Configuration(proxyBeanMethods = false)
@Import(FilesWiring.class)
class EvidenceFilesWiring {

    @Bean
    StoredFiles evidenceFiles(MongoDatabase database) {
        return new GridFsFiles(database, "evidence", "applicationId");
    }
}
