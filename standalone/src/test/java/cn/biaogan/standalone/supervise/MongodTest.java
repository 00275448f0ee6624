package cn.biaogan.standalone.supervise;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoCommandException;
import com.mongodb.ServerAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class MongodTest {

    private final List<Document> asked = new ArrayList<>();

    private ReplicaSet foundedAt(String host) {
        return new ReplicaSet(
                command -> {
                    asked.add(command);
                    if (command.containsKey("replSetInitiate") && !host.isEmpty()) {
                        throw new MongoCommandException(
                                BsonDocument.parse("{ok: 0, code: 23, errmsg: 'already initialized'}"),
                                new ServerAddress());
                    }
                    var members = List.of(new Document("_id", 0).append("host", host));
                    return new Document("ok", 1)
                            .append("config", new Document("version", 4).append("members", members));
                },
                "127.0.0.1:27117");
    }

    private List<String> commands() {
        return asked.stream().map(c -> c.keySet().iterator().next()).toList();
    }

    @Test
    void isStartedAsAMemberOfAReplicaSetForThisMachineAlone() {
        assertThat(new Mongod(Path.of("/usr/bin/mongod")).command(Path.of("/data"), 27117))
                .containsSequence("--replSet", "biaogan")
                .containsSequence("--dbpath", "/data")
                .containsSequence("--port", "27117")
                .containsSequence("--bind_ip", "127.0.0.1");
    }

    @Test
    void foundsTheReplicaSetOnce() {
        foundedAt("").found();
        assertThat(commands()).containsExactly("replSetInitiate");
        assertThat(asked.getFirst().get("replSetInitiate", Document.class).toJson())
                .contains("127.0.0.1:27117");
    }

    @Test
    void leavesTheOneThatIsThere() {
        foundedAt("127.0.0.1:27117").found();
        assertThat(commands()).containsExactly("replSetInitiate", "replSetGetConfig");
    }

    @Test
    void movesItWithItsPort() {
        foundedAt("127.0.0.1:5000").found();
        assertThat(commands()).containsExactly("replSetInitiate", "replSetGetConfig", "replSetReconfig");
        assertThat(asked.getLast().get("replSetReconfig", Document.class).getInteger("version"))
                .isEqualTo(5);
    }

    @Test
    void takesWritesWhenItSaysSo() {
        assertThat(new ReplicaSet(c -> new Document("isWritablePrimary", true), "h:1").takesWrites())
                .isTrue();
        assertThat(new ReplicaSet(c -> new Document("isWritablePrimary", false), "h:1").takesWrites())
                .isFalse();
    }
}
