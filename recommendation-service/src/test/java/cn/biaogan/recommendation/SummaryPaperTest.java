package cn.biaogan.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.biaogan.platform.act.VersionRequired;
import cn.biaogan.platform.audit.AuditEntry;
import cn.biaogan.platform.kernel.Fault;
import cn.biaogan.platform.kernel.InvalidFields;
import cn.biaogan.platform.store.InMemoryAggregates;
import cn.biaogan.platform.store.KeyReused;
import cn.biaogan.platform.store.NotFound;
import cn.biaogan.platform.web.problem.RequestRefused;
import cn.biaogan.recommendation.batch.FindBatchesHandler;
import cn.biaogan.recommendation.domain.CaseId;
import cn.biaogan.recommendation.summary.Industries;
import cn.biaogan.recommendation.summary.PrintSummaryHandler;
import cn.biaogan.recommendation.summary.ReadReceiptHandler;
import cn.biaogan.recommendation.summary.SaveContactsHandler;
import cn.biaogan.recommendation.summary.Summaries;
import cn.biaogan.recommendation.summary.SummaryWiring;
import cn.biaogan.recommendation.summary.UnitSealHandler;
import cn.biaogan.recommendation.summary.domain.Contact;
import cn.biaogan.recommendation.summary.domain.LineContact;
import cn.biaogan.recommendation.summary.domain.SummaryPaper;
import cn.biaogan.recommendation.summary.domain.SummaryRejection;
import cn.biaogan.recommendation.summary.domain.UnitSeal;
import cn.biaogan.recommendation.summary.sealing.SealAuthority;
import cn.biaogan.recommendation.summary.sealing.SealKeyFile;
import cn.biaogan.recommendation.summary.sealing.SealSettings;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummaryPaperTest {

    @TempDir
    static Path folder;

    private static SealAuthority authority;

    private final World world = new World();
    private final List<AuditEntry> audit = new ArrayList<>();
    private final InMemoryAggregates<SummaryPaper, Void> papers = new InMemoryAggregates<>(SummaryWiring.PAPERS);
    private final InMemoryAggregates<UnitSeal, Void> kept = new InMemoryAggregates<>(SummaryWiring.SEALS);
    private final Summaries summaries =
            new Summaries(new FindBatchesHandler(world.batches, world.cycles), papers, audit::addAll, world.clock);
    private final SaveContactsHandler save = new SaveContactsHandler(summaries, papers);
    private final UnitSealHandler seals = new UnitSealHandler(kept, world.clock);
    private final ReadReceiptHandler receipts = new ReadReceiptHandler(summaries);
    private final PrintSummaryHandler printer =
            new PrintSummaryHandler(summaries, seals, authority, new Industries(), world.clock);

    @BeforeAll
    static void key() {
        authority = new SealAuthority(new SealSettings(SealKeyFile.keep(folder.resolve("seals.pem"))));
    }

    private static LineContact contact(CaseId id, String name) {
        return new LineContact(id, new Contact(name, "0571-88880000", "contact@example.invalid"));
    }

    private void freeze() {
        world.sealed();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(document);
            return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
        }
    }

    private static byte[] picture(int type) throws IOException {
        return picture(type, Color.RED);
    }

    private static byte[] picture(int type, Color ink) throws IOException {
        var image = new BufferedImage(200, 200, type);
        var pen = image.createGraphics();
        pen.setColor(ink);
        pen.drawOval(10, 10, 180, 180);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    @Test
    void aDraftIsTheTableOfTheNoticeWithTenRows() throws IOException {
        var ids = world.candidates(1, 1);
        world.ranked(List.of(ids.get(1), ids.get(0)));

        var draft = printer.pdf(World.CYCLE, null, World.officer());

        assertThat(draft.name()).endsWith("-草稿");
        assertThat(text(draft.bytes()))
                .contains("草稿", "推荐单位(盖章):浙江省联合推荐单位")
                .contains("序号申报单位名称企业规模所处行业联系人联系方式邮箱")
                .contains("大型企业", "中小型企业", "10", "3、推荐示范项目排名有先后,推荐数量不能超过规定的上限。")
                .doesNotContain("SM3");
        assertThat(audit).hasSize(1);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(
                printer.xlsx(World.CYCLE, null, World.officer()).bytes()))) {
            var sheet = book.getSheetAt(0);
            var head = 4; // mark of the draft, annex, title, unit
            assertThat(sheet.getRow(head).getCell(1).getStringCellValue()).isEqualTo("申报单位名称");
            assertThat(sheet.getRow(head + 10).getCell(0).getStringCellValue()).isEqualTo("10");
            assertThat(sheet.getRow(head + 1).getCell(2).getStringCellValue()).isEqualTo("中小型企业");
            sheet.forEach(
                    row -> row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA)));
        }
    }

    @Test
    void aSentListIsSealedAndItsSignatureCoversEveryByte() throws Exception {
        var ids = world.candidates(1, 1);
        world.ranked(ids);
        freeze();
        seals.keep(picture(BufferedImage.TYPE_INT_ARGB), World.officer());
        world.submit.handle(World.CYCLE, World.officer());
        world.clock.advance(Duration.ofDays(1));
        seals.remove(World.officer());
        save.handle(World.CYCLE, List.of(contact(ids.get(0), "顾明理"), contact(ids.get(1), "林可测")), World.officer());

        byte[] pdf =
                printer.pdf(World.CYCLE, World.UNIT, World.ministry("samr")).bytes();

        var receipt = receipts.own(World.CYCLE, World.officer());
        assertThat(receipt.number().toString()).isEqualTo("TJ2026-330000-01");
        assertThat(text(PrintSummaryHandler.receipt(receipt).bytes()))
                .contains("封存officer", "复核colleague", receipt.sent().digest());
        assertThat(text(pdf))
                .contains("顾明理", "林可测", "0571-88880000", "contact@example.invalid")
                .contains(receipt.sent().digest(), "TJ2026-330000-01")
                .doesNotContain("草稿");
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getPage(0).getResources().getXObjectNames())
                    .as("the seal it was sent with")
                    .isNotEmpty();
            var signature = document.getLastSignatureDictionary();
            assertThat(signature.getReason()).contains(receipt.sent().digest());
            int[] range = signature.getByteRange();
            assertThat(range[2] + range[3]).isEqualTo(pdf.length);
            assertThat(valid(signature.getContents(), signature.getSignedContent(pdf)))
                    .isTrue();
            byte[] changed = signature.getSignedContent(pdf);
            changed[200] ^= 1;
            assertThat(valid(signature.getContents(), changed)).isFalse();
        }
    }

    /** With the certificate that came along, which the installation issued to the unit. */
    private static boolean valid(byte[] contents, byte[] content) throws Exception {
        var cms = new CMSSignedData(new CMSProcessableByteArray(content), new ByteArrayInputStream(contents));
        var signer = cms.getSignerInfos().iterator().next();
        var holder = (X509CertificateHolder)
                cms.getCertificates().getMatches(signer.getSID()).iterator().next();
        assertThat(holder.getSubject().toString()).contains("浙江省联合推荐单位", World.UNIT);
        X509Certificate root = authority.certificate();
        var issued = new JcaX509CertificateConverter().getCertificate(holder);
        issued.verify(root.getPublicKey());
        try {
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(issued));
        } catch (CMSException changed) {
            return false;
        }
    }

    @Test
    void aFrozenListWithGapsNamesTheLines() {
        var ids = world.candidates(2, 0);
        world.ranked(ids);
        freeze();
        save.handle(World.CYCLE, List.of(contact(ids.get(1), "林可测")), World.officer());

        var missing = catchThrowableOfType(
                SummaryRejection.ContactsMissing.class, () -> printer.pdf(World.CYCLE, null, World.officer()));

        assertThat(missing.args()).containsEntry("lines", "1");
        assertThat(missing.faults()).extracting(Fault::pointer).containsExactly("/entries/0");
    }

    @Test
    void whatTwoOfficersAnswerForKeepsItsContacts() {
        var ids = world.candidates(2, 0);
        world.ranked(ids);
        save.handle(World.CYCLE, List.of(contact(ids.get(0), "顾明理")), World.officer());
        freeze();
        var changed = List.of(contact(ids.get(0), "他人"), contact(ids.get(1), "林可测"));
        var completed = List.of(contact(ids.get(0), "顾明理"), contact(ids.get(1), "林可测"));
        var onWhatWasSeen = World.officer(World.UNIT, World.TENANT, 1L);

        assertThatThrownBy(() -> save.handle(World.CYCLE, changed, onWhatWasSeen))
                .isInstanceOf(SummaryRejection.ContactsFixed.class);
        save.handle(World.CYCLE, completed, onWhatWasSeen);
        world.submit.handle(World.CYCLE, World.officer());
        assertThatThrownBy(() -> save.handle(World.CYCLE, changed, World.officer(World.UNIT, World.TENANT, 2L)))
                .isInstanceOf(SummaryRejection.ContactsFixed.class);
    }

    @Test
    void aGapIsFilledThoughAnotherCandidateHasLeft() {
        var ids = world.candidates(2, 0);
        var gone = contact(new CaseId("gone"), "已离开");
        var kept = contact(ids.get(0), "顾明理");
        var paper = new SummaryPaper(World.UNIT, World.CYCLE, List.of(kept, gone), List.of());
        var completed = List.of(kept, contact(ids.get(1), "林可测"));

        assertThat(paper.completed(completed, world.batch().roll()).contacts()).isEqualTo(completed);
    }

    @Test
    void contactsAreOfCandidatesAndEditedOnAVersionThatWasSeen() {
        var ids = world.candidates(1, 0);
        assertThatThrownBy(() ->
                        save.handle(World.CYCLE, List.of(contact(new CaseId("elsewhere"), "林可测")), World.officer()))
                .isInstanceOf(InvalidFields.class);
        save.handle(World.CYCLE, List.of(contact(ids.getFirst(), "林可测")), World.officer());

        assertThatThrownBy(() -> save.handle(World.CYCLE, List.of(), World.officer()))
                .isInstanceOf(VersionRequired.class);
        save.handle(World.CYCLE, List.of(), World.officer(World.UNIT, World.TENANT, 1L));

        assertThatThrownBy(() -> summaries.of(World.CYCLE, null, World.officer("rec-999", World.TENANT, null)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> receipts.own(World.CYCLE, World.officer()))
                .isInstanceOf(SummaryRejection.NotSent.class);
    }

    @Test
    void aSealIsAPictureThatOneSeesThrough() throws IOException {
        assertThatThrownBy(() -> seals.keep("<svg/>".getBytes(StandardCharsets.UTF_8), World.officer()))
                .isInstanceOf(SummaryRejection.SealNotUsable.class);
        assertThatThrownBy(() -> seals.keep(picture(BufferedImage.TYPE_INT_RGB), World.officer()))
                .isInstanceOf(SummaryRejection.SealNotUsable.class);
        seals.keep(picture(BufferedImage.TYPE_INT_ARGB), World.officer());
        assertThat(seals.own(World.officer()).state().bytes()).startsWith(0x89, 'P', 'N', 'G');

        var act = World.keyed(World.officer(), "seal-1");
        byte[] other = picture(BufferedImage.TYPE_4BYTE_ABGR, Color.BLUE);
        seals.keep(other, act);
        assertThat(seals.keep(other, act).replayed()).isTrue();
        byte[] third = picture(BufferedImage.TYPE_4BYTE_ABGR, Color.GREEN);
        assertThatThrownBy(() -> seals.keep(third, act)).isInstanceOf(KeyReused.class);

        seals.remove(World.officer());
        assertThatThrownBy(() -> seals.own(World.officer())).isInstanceOf(NotFound.class);
    }

    @Test
    void withoutAKeyNothingIsSignedAndEveryInstanceHasTheSameRoot() {
        var keyless = new SealAuthority(new SealSettings(null));
        assertThatThrownBy(() -> keyless.sign(new byte[0], World.UNIT, "", "", world.clock.instant()))
                .isInstanceOf(RequestRefused.class);
        var twin = new SealAuthority(new SealSettings(folder.resolve("seals.pem")));
        assertThat(twin.certificate()).isEqualTo(authority.certificate());
    }
}
