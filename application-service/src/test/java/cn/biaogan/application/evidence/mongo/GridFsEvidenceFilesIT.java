package cn.biaogan.application.evidence.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.application.evidence.EvidenceFiles;
import cn.biaogan.application.evidence.EvidenceFilesContract;
import cn.biaogan.platform.testing.Infrastructure;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class GridFsEvidenceFilesIT extends EvidenceFilesContract {

    private final MongoDatabase database = Infrastructure.freshDatabase();
    private final EvidenceFiles files = new GridFsEvidenceFiles(database);

    @Override
    protected EvidenceFiles files() {
        return files;
    }

    @Test
    void removesTheChunksOfAnUploadThatWasCutOff() {
        database.getCollection("evidence.chunks")
                .insertOne(new Document("files_id", "half").append("n", 0).append("data", new byte[] {1}));

        files.discard("half");

        assertThat(database.getCollection("evidence.chunks").countDocuments()).isZero();
    }
}
