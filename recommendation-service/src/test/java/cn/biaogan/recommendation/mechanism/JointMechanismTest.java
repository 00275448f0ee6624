package cn.biaogan.recommendation.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.files.FileInspection;
import cn.biaogan.files.FileIntake;
import cn.biaogan.files.FileScanner;
import cn.biaogan.files.Scanning;
import cn.biaogan.files.testing.FilesInMemory;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.act.VersionRequired;
import cn.biaogan.platform.store.InMemoryAggregates;
import cn.biaogan.platform.store.NotFound;
import cn.biaogan.platform.store.PageRequest;
import cn.biaogan.platform.testing.EventContract;
import cn.biaogan.recommendation.World;
import cn.biaogan.recommendation.mechanism.domain.Arrangement;
import cn.biaogan.recommendation.mechanism.domain.JointMechanism;
import cn.biaogan.recommendation.mechanism.domain.JointMechanism.Acknowledgement;
import cn.biaogan.recommendation.mechanism.domain.Line;
import cn.biaogan.recommendation.mechanism.domain.MechanismEvent;
import cn.biaogan.recommendation.mechanism.domain.MechanismRejection;
import cn.biaogan.recommendation.mechanism.domain.Phone;
import cn.biaogan.recommendation.mechanism.domain.Procedure;
import cn.biaogan.recommendation.mechanism.domain.Responsible;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Drafted, filed, acknowledged by each ministry, and filed again. */
class JointMechanismTest {

    private static final Act SAMR = World.ministry("samr");
    private static final Act MIIT = World.ministry("miit");

    private final InMemoryAggregates<JointMechanism, MechanismEvent> stored =
            new InMemoryAggregates<>(MechanismWiring.DEFINITION);
    private final MechanismHandler mechanisms = new MechanismHandler(
            stored,
            new FileIntake(
                    new FileInspection(MechanismWiring.TAKEN),
                    new Scanning(FileScanner.NONE, Clock.systemUTC()),
                    new FilesInMemory()),
            Clock.systemUTC());

    @Test
    void bothMinistriesAcknowledgeWhatIsFiledAndAnewWhatIsFiledAgain() {
        var drafted = mechanisms.draft(2026, arrangement("联合审核"), World.officer());
        assertThatThrownBy(() -> mechanisms.acknowledge(World.UNIT, 2026, SAMR)).isInstanceOf(NotFound.class);
        mechanisms.file(2026, World.officer());
        assertThatThrownBy(() -> mechanisms.file(2026, World.officer()))
                .isInstanceOf(MechanismRejection.NothingToFile.class);

        mechanisms.acknowledge(World.UNIT, 2026, SAMR);
        mechanisms.acknowledge(World.UNIT, 2026, SAMR);
        mechanisms.acknowledge(World.UNIT, 2026, MIIT);
        assertThat(filing().acknowledged())
                .extracting(Acknowledgement::ministry)
                .containsExactly("samr", "miit");

        mechanisms.draft(
                2026,
                arrangement("联合审核、集体研究"),
                World.officer(
                        World.UNIT,
                        World.TENANT,
                        mechanisms.own(World.officer(), 2026).version()));
        mechanisms.file(2026, World.officer());
        assertThat(filing().number()).isEqualTo(2);
        assertThat(filing().acknowledged()).isEmpty();
        assertThat(drafted.version()).isEqualTo(1);
    }

    @Test
    void whatIsToldKeepsToItsSchemaAndNamesNobody() {
        mechanisms.draft(2026, arrangement("联合审核"), World.officer());
        mechanisms.file(2026, World.officer());
        mechanisms.acknowledge(World.UNIT, 2026, MIIT);

        assertThat(stored.published()).hasSize(2).allSatisfy(event -> {
            EventContract.of(event.type()).accepts(event.data());
            assertThat(event.data().toString()).doesNotContain("周示例").doesNotContain("88880001");
        });
    }

    @Test
    void aDraftIsTheUnitsAloneAndIsNotOverwrittenUnseen() {
        mechanisms.draft(2026, arrangement("联合审核"), World.officer());

        assertThat(mechanisms.page(2026, PageRequest.first(), SAMR).items()).isEmpty();
        assertThatThrownBy(() -> mechanisms.draft(2026, arrangement("另一稿"), World.colleague()))
                .isInstanceOf(VersionRequired.class);
        assertThatThrownBy(() -> mechanisms.own(World.officer("rec-330200", World.TENANT, null), 2026))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void onlyTheTwoMinistriesAcknowledge() {
        assertThatThrownBy(() -> mechanisms.acknowledge(World.UNIT, 2026, World.ministry("third")))
                .isInstanceOf(MechanismRejection.OtherMinistry.class);
        assertThat(new Phone("0571-88880001").masked()).isEqualTo("057****001");
    }

    private JointMechanism.Filing filing() {
        return Objects.requireNonNull(
                mechanisms.own(World.officer(), 2026).state().filing());
    }

    private static Arrangement arrangement(String procedure) {
        return new Arrangement(
                new Line("浙江省市场监督管理局"),
                new Line("浙江省经济和信息化厅"),
                List.of(new Responsible(new Line("周示例"), new Line("处长"), new Phone("0571-88880001"))),
                new Procedure(procedure),
                null);
    }
}
