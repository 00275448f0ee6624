package cn.biaogan.files.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.files.StoredFiles;
import cn.biaogan.files.StoredFilesContract;
import cn.biaogan.platform.testing.Infrastructure;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class GridFsFilesIT extends StoredFilesContract {

    private final MongoDatabase database = Infrastructure.freshDatabase();
    private final StoredFiles files = new GridFsFiles(database, "evidence", "applicationId");

    @Override
    protected StoredFiles files() {
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
