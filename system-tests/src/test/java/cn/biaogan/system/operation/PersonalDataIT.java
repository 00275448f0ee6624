package cn.biaogan.system.operation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.platform.kernel.Sm3;
import cn.biaogan.system.running.Applicant;
import cn.biaogan.system.running.Launcher;
import cn.biaogan.system.running.OpenCycle;
import cn.biaogan.system.running.RunningSystem;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Who gets hold of the store reads nothing of people in it; keys are renewed while everybody works. */
@Order(812)
class PersonalDataIT {

    private final RunningSystem system = RunningSystem.get();
    private final MongoClient store = MongoClients.create(system.store());

    @AfterEach
    void leave() {
        store.close();
    }

    /** Every document of every database that holds the text anywhere, by collection. */
    private List<String> holding(String text) {
        byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
        var found = new ArrayList<String>();
        for (String database : store.listDatabaseNames()) {
            if (database.startsWith("biaogan_")) {
                for (String collection : store.getDatabase(database).listCollectionNames()) {
                    for (var document : store.getDatabase(database)
                            .getCollection(collection, RawBsonDocument.class)
                            .find()) {
                        if (contains(document.getByteBuffer().array(), wanted)) {
                            found.add(database + "." + collection);
                        }
                    }
                }
            }
        }
        return found;
    }

    private static boolean contains(byte[] bytes, byte[] wanted) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(new String(wanted, StandardCharsets.ISO_8859_1));
    }

    @Test
    void isNowhereInTheStoreInTheClearAndOutlivesEveryRotation() throws IOException {
        Applicant applicant = OpenCycle.get().applicants(1).getFirst();
        String path = applicant.prepare();
        applicant.submit(path).must();
        var unit = system.as("recommender-zj").patient();
        String told = unit.get(path + "/contact").must().text();
        var profile = applicant.papers().profile();
        var contact = (Map<?, ?>) profile.get("contact");
        var personal = List.of(
                String.valueOf(contact.get("name")),
                String.valueOf(contact.get("phone")),
                String.valueOf(contact.get("email")),
                String.valueOf(profile.get("legalRepresentative")));

        assertThat(told).contains(personal);
        assertThat(holding(applicant.papers().name())).contains("biaogan_application.enterprises"); // the scan sees
        assertThat(personal)
                .allSatisfy(text -> assertThat(holding(text)).as(text).isEmpty());

        var master = system.home().of("keys").resolve("master.keys");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(master)))
                .isEqualTo("rw-------");
        String former = Sm3.hex(Files.readAllBytes(master));
        succeeds(system.command("keys", "rotate"));
        assertThat(Sm3.hex(Files.readAllBytes(master))).isNotEqualTo(former);
        succeeds(system.command("keys", "rotate", "--data", "--algorithm", "SM4"));
        var status = succeeds(system.command("keys", "status"));

        assertThat(status).contains("application", "330000", "SM4", "all is up to date");
        assertThat(unit.get(path + "/contact").must().text()).isEqualTo(told);
        assertThat(personal)
                .allSatisfy(text -> assertThat(holding(text)).as(text).isEmpty());
        assertThat(system.command("audit", "verify").exitCode()).isZero();
    }

    private static String succeeds(Launcher.Result said) {
        assertThat(said.exitCode()).as(said.printed()).isZero();
        assertThat(said.printed()).doesNotContain("Exception");
        return said.printed();
    }
}
