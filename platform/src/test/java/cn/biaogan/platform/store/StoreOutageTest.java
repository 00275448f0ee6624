package cn.biaogan.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoCursorNotFoundException;
import com.mongodb.MongoException;
import com.mongodb.MongoGridFSException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoQueryException;
import com.mongodb.MongoSocketReadException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteConcernException;
import com.mongodb.MongoWriteException;
import com.mongodb.ServerAddress;
import com.mongodb.WriteConcernResult;
import com.mongodb.WriteError;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.bulk.WriteConcernError;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.BsonMaximumSizeExceededException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoreOutageTest {

    private static final ServerAddress AT = new ServerAddress("store-1");

    private static BsonDocument answer(int code) {
        return BsonDocument.parse("{ok: 0, code: " + code + ", errmsg: 'x'}");
    }

    private static MongoWriteException write(int code) {
        return new MongoWriteException(new WriteError(code, "x", new BsonDocument()), AT, Set.of());
    }

    private static MongoBulkWriteException bulk(int... codes) {
        var errors = java.util.Arrays.stream(codes)
                .mapToObj(code -> new BulkWriteError(code, "x", new BsonDocument(), 0))
                .toList();
        return new MongoBulkWriteException(BulkWriteResult.unacknowledged(), errors, null, AT, Set.of());
    }

    static List<MongoException> whatAFailoverThrows() {
        return List.of(
                new MongoTimeoutException("no server"),
                new MongoSocketReadException("cut", AT, new IOException()),
                new MongoNotPrimaryException(answer(10107), AT),
                new MongoNodeIsRecoveringException(answer(11600), AT),
                new MongoCommandException(answer(11602), AT),
                new MongoCommandException(answer(189), AT),
                new MongoQueryException(BsonDocument.parse("{ok: 0, code: 50, errmsg: 'x'}"), AT),
                new MongoCursorNotFoundException(7, answer(43), AT),
                new MongoWriteConcernException(
                        new WriteConcernError(64, "WriteConcernFailed", "no majority", new BsonDocument()),
                        WriteConcernResult.unacknowledged(),
                        AT,
                        Set.of()),
                write(91),
                bulk(11600));
    }

    @ParameterizedTest
    @MethodSource("whatAFailoverThrows")
    void waitsOutAFailover(MongoException thrown) {
        assertThat(StoreOutage.is(thrown)).isTrue();
        assertThat(StoreOutage.is(new IllegalStateException(thrown))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 9, 52, 66, 121, 10334, 17419})
    void doesNotWaitForADocumentThatIsAtFault(int code) {
        assertThat(StoreOutage.is(new MongoCommandException(answer(code), AT))).isFalse();
        assertThat(StoreOutage.is(write(code))).isFalse();
        assertThat(StoreOutage.is(bulk(code, 11600))).isFalse();
    }

    @Test
    void aFileThatIsNotThereIsNoOutage() {
        assertThat(StoreOutage.is(new MongoGridFSException("no file"))).isFalse();
        assertThat(StoreOutage.is(new MongoGridFSException("cut", new MongoTimeoutException("no server"))))
                .isTrue();
    }

    @Test
    void whatIsNotTheStoresIsNoOutageOfIt() {
        assertThat(StoreOutage.is(new IllegalStateException())).isFalse();
        assertThat(StoreOutage.is(new BsonMaximumSizeExceededException("16 MB")))
                .isFalse();
    }
}
