package cn.biaogan.recommendation.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.files.FileIntake;
import cn.biaogan.files.domain.FileName;
import cn.biaogan.files.domain.FileRejection;
import cn.biaogan.files.domain.Scan;
import cn.biaogan.files.testing.SampleFiles;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.act.VersionRequired;
import cn.biaogan.platform.audit.AuditEntry;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.InMemoryAggregates;
import cn.biaogan.platform.store.KeyReused;
import cn.biaogan.platform.store.NotFound;
import cn.biaogan.platform.store.Versioned;
import cn.biaogan.recommendation.SentFiles;
import cn.biaogan.recommendation.World;
import cn.biaogan.recommendation.files.FileSweeps;
import cn.biaogan.recommendation.mechanism.domain.Arrangement;
import cn.biaogan.recommendation.mechanism.domain.JointMechanism;
import cn.biaogan.recommendation.mechanism.domain.Line;
import cn.biaogan.recommendation.mechanism.domain.MechanismEvent;
import cn.biaogan.recommendation.mechanism.domain.MechanismRejection;
import cn.biaogan.recommendation.mechanism.domain.Phone;
import cn.biaogan.recommendation.mechanism.domain.Responsible;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The paper of a mechanism: taken by its content, searched, read by its unit and the ministries alone. */
class MechanismDocumentTest {

    private static final Act SAMR = World.ministry("samr");

    @TempDir
    Path folder;

    private final World world = new World();
    private final SentFiles files = new SentFiles(world.clock);
    private final List<AuditEntry> audit = new ArrayList<>();
    private final InMemoryAggregates<JointMechanism, MechanismEvent> stored =
            new InMemoryAggregates<>(MechanismWiring.DEFINITION);
    private final FileIntake intake = files.intake(MechanismWiring.TAKEN);
    private final MechanismHandler mechanisms = new MechanismHandler(stored, intake, world.clock);
    private final DocumentHandler documents =
            new DocumentHandler(mechanisms, stored, intake, files.stored, world.clock);
    private final FileSweeps<JointMechanism, MechanismEvent> sweeps = files.sweeps(MechanismWiring.DEFINITION, stored);

    @BeforeEach
    void draft() {
        mechanisms.draft(
                2026,
                new Arrangement(
                        new Line("浙江省市场监督管理局"),
                        null,
                        List.of(new Responsible(new Line("周示例"), new Line("处长"), new Phone("0571-88880001"))),
                        null,
                        null),
                World.officer());
    }

    private Act officer() {
        return World.officer(
                World.UNIT, World.TENANT, mechanisms.own(World.officer(), 2026).version());
    }

    private Versioned<JointMechanism> attach(String name, byte[] content) {
        return documents.attach(2026, new FileName(name), SentFiles.upload(folder, content), officer());
    }

    private Scan.State scanned() {
        return Objects.requireNonNull(
                        mechanisms.own(World.officer(), 2026).state().draft().document())
                .scan()
                .state();
    }

    @Test
    void anotherFileUnderTheSameKeyIsRefusedAndTheSameIsAnswered() {
        var act = World.keyed(officer(), "document-1");
        var name = new FileName("工作机制.pdf");
        documents.attach(2026, name, SentFiles.upload(folder, SampleFiles.pdf()), act);
        assertThat(documents
                        .attach(2026, name, SentFiles.upload(folder, SampleFiles.pdf()), act)
                        .replayed())
                .isTrue();
        assertThatThrownBy(() -> documents.attach(2026, name, SentFiles.upload(folder, SampleFiles.pdf(4096)), act))
                .isInstanceOf(KeyReused.class);
    }

    @Test
    void wordsOrAPaperAreFiledAndTheMinistriesReadWhatWasFiled() throws IOException {
        assertThatThrownBy(() -> mechanisms.file(2026, officer()))
                .isInstanceOf(MechanismRejection.ProcedureMissing.class);
        attach("工作机制.docx", SampleFiles.docx());
        assertThatThrownBy(() -> documents.filedBy(World.UNIT, 2026, SAMR)).isInstanceOf(NotFound.class);
        mechanisms.file(2026, officer());

        attach("工作机制.pdf", SampleFiles.pdf());
        try (var filed = documents.filedBy(World.UNIT, 2026, SAMR).bytes();
                var drafted = documents.own(2026, World.officer()).bytes()) {
            assertThat(filed.readAllBytes()).isEqualTo(SampleFiles.docx());
            assertThat(drafted.readAllBytes()).isEqualTo(SampleFiles.pdf());
        }
        assertThat(files.stored.bytes).hasSize(2);

        mechanisms.file(2026, officer());
        assertThat(files.stored.bytes)
                .as("the paper of the first filing is needed no more")
                .hasSize(1);
        documents.remove(2026, officer());
        assertThat(documents.filedBy(World.UNIT, 2026, SAMR).document().fileName())
                .isEqualTo("工作机制.pdf");
        assertThatThrownBy(() -> documents.own(2026, World.officer())).isInstanceOf(NotFound.class);
    }

    @Test
    void aNewDraftKeepsThePaperAndAnotherUnitHasNone() {
        attach("工作机制.ofd", SampleFiles.ofd());
        var before = mechanisms.own(World.officer(), 2026).state().draft();
        mechanisms.draft(2026, new Arrangement(new Line("另一部门"), null, before.responsible(), null, null), officer());
        assertThat(mechanisms.own(World.officer(), 2026).state().draft().document())
                .isEqualTo(before.document());

        var neighbour = World.officer("rec-330200", World.TENANT, null);
        assertThatThrownBy(() -> documents.own(2026, neighbour)).isInstanceOf(NotFound.class);
        var sameName = World.officer(World.UNIT, new TenantId("440000"), null);
        assertThatThrownBy(() -> documents.own(2026, sameName)).isInstanceOf(NotFound.class);
    }

    @Test
    void takesItByItsContentOnADraftThatWasSeen() throws IOException {
        assertThatThrownBy(() -> attach("工作机制.pdf", SampleFiles.html())).isInstanceOf(FileRejection.TypeMismatch.class);
        assertThatThrownBy(() -> attach("工作机制.png", SampleFiles.png()))
                .isInstanceOf(FileRejection.TypeNotAllowed.class);
        assertThatThrownBy(() -> attach("工作机制.pdf", new byte[0])).isInstanceOf(FileRejection.Empty.class);
        assertThatThrownBy(() -> attach("工作机制.pdf", SampleFiles.pdf(20 * 1024 * 1024 + 1)))
                .isInstanceOf(FileRejection.TooLarge.class);
        assertThat(files.stored.bytes).isEmpty();

        var bytes = SentFiles.upload(folder, SampleFiles.pdf());
        assertThatThrownBy(() -> documents.attach(2026, new FileName("a.pdf"), bytes, World.officer()))
                .isInstanceOf(VersionRequired.class);
        assertThatThrownBy(() -> documents.attach(2027, new FileName("a.pdf"), bytes, officer()))
                .isInstanceOf(MechanismRejection.NotDrafted.class);
    }

    @Test
    void whatIsFoundInItIsRefusedAndWhatIsFoundLaterIsOpenedByNobody() {
        attach("工作机制.pdf", SampleFiles.eicar());
        assertThat(scanned()).isEqualTo(Scan.State.UNSCANNED);
        mechanisms.file(2026, officer());

        files.scanner.configured = true;
        sweeps.search();

        assertThat(scanned()).isEqualTo(Scan.State.INFECTED);
        assertThatThrownBy(() -> documents.filedBy(World.UNIT, 2026, SAMR))
                .isInstanceOfSatisfying(
                        FileRejection.Infected.class,
                        kept -> assertThat(kept.args()).containsEntry("finding", "Eicar-Test"));
        assertThatThrownBy(() -> documents.own(2026, World.officer())).isInstanceOf(FileRejection.Infected.class);
        assertThatThrownBy(() -> attach("工作机制.pdf", SampleFiles.eicar())).isInstanceOf(FileRejection.Infected.class);
    }

    @Test
    void whatWaitsForTheScannerIsNotFiled() {
        files.scanner.configured = true;
        files.scanner.away = true;
        attach("工作机制.pdf", SampleFiles.pdf());
        assertThatThrownBy(() -> mechanisms.file(2026, officer())).isInstanceOf(FileRejection.NotScanned.class);

        files.scanner.away = false;
        sweeps.search();
        assertThat(scanned()).isEqualTo(Scan.State.CLEAN);
        mechanisms.file(2026, officer());
    }

    @Test
    void whoIsResponsibleIsToldToAMinistryOnRecord() {
        var reveal = new RevealPeopleHandler(mechanisms, audit::addAll, world.clock);
        assertThatThrownBy(() -> reveal.handle(World.UNIT, 2026, SAMR)).isInstanceOf(NotFound.class);
        assertThat(audit).isEmpty();

        attach("工作机制.pdf", SampleFiles.pdf());
        mechanisms.file(2026, officer());
        reveal.handle(World.UNIT, 2026, SAMR);

        assertThat(audit).singleElement().satisfies(look -> {
            assertThat(look.tenant()).isEqualTo(World.TENANT);
            assertThat(look.subject()).startsWith("jointMechanisms/330000/").endsWith("/responsible");
        });
    }
}
