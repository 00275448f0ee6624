package cn.biaogan.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.client.MongoClients;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;

class DurabilityTest {

    @Test
    void aMajorityHasWhatIsWrittenWhateverTheUriSays() {
        try (var client = MongoClients.create("mongodb://127.0.0.1:1/?w=1&readPreference=secondaryPreferred")) {
            var database = new StoreConfiguration().database(new SimpleMongoClientDatabaseFactory(client, "probe"));

            assertThat(database.getWriteConcern().getWString()).isEqualTo("majority");
            assertThat(database.getWriteConcern().getWTimeout(TimeUnit.SECONDS)).isEqualTo(10);
            assertThat(database.getReadPreference()).isEqualTo(ReadPreference.primary());
            assertThat(database.getCollection("tallies").getWriteConcern()).isEqualTo(database.getWriteConcern());
        }
    }

    @Test
    void whatIsToldOutsideIsReadFromTheMajority() {
        try (var client = MongoClients.create("mongodb://127.0.0.1:1")) {
            var collection = Durability.settled(client.getDatabase("probe").getCollection("tallies"));

            assertThat(collection.getReadConcern()).isEqualTo(ReadConcern.MAJORITY);
        }
    }
}
