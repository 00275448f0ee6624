package cn.biaogan.platform.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.StoreOutage;
import cn.biaogan.platform.testing.Infrastructure;
import cn.biaogan.platform.testing.TestKeys;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data keys in a real store. */
class SecrecyIT {

    private static final TenantId ZHEJIANG = new TenantId("330000");
    private static final TenantId GUANGDONG = new TenantId("440000");
    private static final byte[] CLEAR = "李想".getBytes(StandardCharsets.UTF_8);

    private final MongoDatabase database = Infrastructure.freshDatabase();

    @TempDir
    private Path folder;

    private Secrecy secrecy(MasterKeys masters) {
        return new Secrecy(database, "test", masters, Algorithm.AES, Duration.ZERO);
    }

    private static byte[] sealed(Secrecy by) {
        return by.of("people", ZHEJIANG, "1").seal("/name", CLEAR);
    }

    private static byte[] opened(Secrecy by, byte[] sealed) {
        return by.of("people", ZHEJIANG, "1").open("/name", sealed);
    }

    @Test
    void manyInstancesThatNeedTheFirstKeyAtOnceAgreeOnOne() throws Exception {
        int many = 8;
        var together = new CyclicBarrier(many);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<byte[]>> instances = IntStream.range(0, many)
                    .<Callable<byte[]>>mapToObj(i -> () -> {
                        var instance = TestKeys.secrecy(database);
                        together.await();
                        return sealed(instance);
                    })
                    .toList();
            for (var one : threads.invokeAll(instances)) {
                assertThat(opened(TestKeys.secrecy(database), one.get())).isEqualTo(CLEAR);
            }
        }
        assertThat(database.getCollection(DataKeyCollection.NAME).countDocuments())
                .isEqualTo(1);
    }

    @Test
    void nothingOpensForAnotherTenantDocumentKindOrPlace() {
        var secrecy = TestKeys.secrecy(database);
        byte[] sealed = sealed(secrecy);
        secrecy.of("people", GUANGDONG, "1").seal("/name", CLEAR);

        for (Seal elsewhere : List.of(
                secrecy.of("people", GUANGDONG, "1"),
                secrecy.of("people", ZHEJIANG, "2"),
                secrecy.of("things", ZHEJIANG, "1"))) {
            assertThatThrownBy(() -> elsewhere.open("/name", sealed)).isInstanceOf(SealBroken.class);
        }
        assertThatThrownBy(() -> secrecy.of("people", ZHEJIANG, "1").open("/phone", sealed))
                .isInstanceOf(SealBroken.class)
                .hasMessageContaining("/phone of people 330000/1")
                .message()
                .doesNotContain("李想");
        assertThat(secrecy.broken()).isEqualTo(4);
    }

    @Test
    void aWrongMasterKeyIsRefusedBeforeTheServiceStarts() {
        sealed(TestKeys.secrecy(database));

        assertThatCode(() -> TestKeys.secrecy(database).requireMasterKeys()).doesNotThrowAnyException();
        var other = MasterKey.fresh();
        assertThatThrownBy(() -> secrecy(MasterKeys.of(other.text())).requireMasterKeys())
                .isInstanceOf(MasterKeyUnusable.class)
                .hasMessageContaining("data key 1 of 330000 in test");
        assertThatThrownBy(() -> sealed(secrecy(MasterKeys.of(other.text()))))
                .isInstanceOf(KeyUnavailable.class)
                .matches(StoreOutage::is, "is waited out: nothing is wrong with the message or the document");
    }

    @Test
    void aWrappedKeyThatWasAlteredOrMovedDoesNotOpen() {
        sealed(TestKeys.secrecy(database));
        var keys = database.getCollection(DataKeyCollection.NAME);
        byte[] wrapped = keys.find().first().get("wrapped", Binary.class).getData();
        wrapped[wrapped.length - 1] ^= 1;
        keys.updateOne(Filters.eq("_id", "330000/1"), Updates.set("wrapped", new Binary(wrapped)));

        assertThatThrownBy(() -> sealed(TestKeys.secrecy(database))).isInstanceOf(SealBroken.class);
    }

    @Test
    void aNewMasterKeyWrapsEverythingWhileInstancesWork() {
        Path file = MasterKeyFile.keep(folder.resolve("master.keys"));
        var running = secrecy(MasterKeys.in(file));
        byte[] before = sealed(running);
        String old = MasterKeys.in(file).current().id();
        var rotation = new KeyRotation(database, "test", MasterKeys.in(file));

        KeyRotation.renewMasterKey(file, List.of(rotation));
        running.of("people", GUANGDONG, "1").seal("/name", CLEAR); // between the two steps
        assertThat(rotation.unfinished()).isTrue(); // as after a crash here
        assertThat(opened(running, before)).isEqualTo(CLEAR);
        assertThat(rotation.rewrap()).isEqualTo(1);

        assertThat(rotation.unfinished()).isFalse();
        assertThat(rotation.rewrap()).isZero();
        assertThat(rotation.tenants())
                .allSatisfy(t -> assertThat(t.masterKeys()).hasSize(1).doesNotContain(old));
        assertThat(opened(running, sealed(running))).isEqualTo(CLEAR);
        assertThat(opened(secrecy(MasterKeys.in(file)), before)).isEqualTo(CLEAR);

        KeyRotation.renewMasterKey(file, List.of(rotation));
        assertThat(MasterKeys.in(file).all())
                .extracting(MasterKey::id)
                .hasSize(2)
                .doesNotContain(old);
    }

    @Test
    void anInstanceThatReadAKeyBeforeItWasRewrappedOpensItAfterwards() {
        Path file = MasterKeyFile.keep(folder.resolve("master.keys"));
        byte[] sealed = sealed(secrecy(MasterKeys.in(file)));
        var slow = new DataKeyCollection(database, "test").of(ZHEJIANG).getFirst();
        var rotation = new KeyRotation(database, "test", MasterKeys.in(file));
        KeyRotation.renewMasterKey(file, List.of(rotation));
        rotation.rewrap();

        assertThat(slow.unwrapped(MasterKeys.in(file)).version()).isEqualTo(1); // the former one is still in the file
        assertThat(opened(secrecy(MasterKeys.in(file)), sealed)).isEqualTo(CLEAR);
    }

    @Test
    void aNewDataKeySealsFromNowOnAndTheFormerOneStillOpens() {
        var running = TestKeys.secrecy(database);
        byte[] before = sealed(running);
        var rotation = new KeyRotation(database, "test", MasterKeys.of(TestKeys.MASTER));

        assertThat(rotation.renew(Algorithm.SM4)).isEqualTo(1);

        byte[] after = sealed(running);
        assertThat(Envelope.read(after).orElseThrow())
                .returns(2, Envelope::keyVersion)
                .returns(Algorithm.SM4, Envelope::algorithm);
        assertThat(opened(running, before)).isEqualTo(CLEAR);
        assertThat(opened(running, after)).isEqualTo(CLEAR);
        assertThat(opened(TestKeys.secrecy(database), after)).isEqualTo(CLEAR);
    }
}
