package cn.biaogan.recommendation.summary.web;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Fields;
import cn.biaogan.platform.store.Versioned;
import cn.biaogan.platform.web.Answers;
import cn.biaogan.platform.web.Demanded;
import cn.biaogan.platform.web.IfMatchDemanded;
import cn.biaogan.recommendation.domain.CaseId;
import cn.biaogan.recommendation.summary.SaveContactsHandler;
import cn.biaogan.recommendation.summary.Summaries;
import cn.biaogan.recommendation.summary.Summaries.Summary;
import cn.biaogan.recommendation.summary.domain.Contact;
import cn.biaogan.recommendation.summary.domain.LineContact;
import cn.biaogan.recommendation.summary.domain.SummaryPaper;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "推荐汇总表", description = "The summary table as paper")
@RequestMapping("/api/recommendation/batches/{cycleId}")
class ContactsController {

    private static final int MOST = 200;

    private final SaveContactsHandler save;
    private final Summaries summaries;

    ContactsController(SaveContactsHandler save, Summaries summaries) {
        this.save = save;
        this.summaries = summaries;
    }

    /** All contacts of the table. */
    record ContactsBody(@Demanded @Nullable List<@Nullable LineBody> contacts) {

        List<LineContact> read() {
            var fields = new Fields();
            var given = contacts;
            var read = new ArrayList<LineContact>();
            if (given == null) {
                fields.fault("/contacts", "value.required");
            } else if (given.size() > MOST) {
                fields.fault("/contacts", "value.too-many", Map.of("max", MOST));
            } else {
                for (int i = 0; i < given.size(); i++) {
                    var line = given.get(i);
                    var at = "/contacts/" + i;
                    var id = fields.read(at + "/caseId", line == null ? null : line.caseId(), CaseId::new);
                    var contact = line == null
                            ? Contact.read(at, null, null, null, fields)
                            : Contact.read(at, line.name(), line.phone(), line.email(), fields);
                    read.add(new LineContact(id, contact));
                }
            }
            fields.check();
            return read;
        }
    }

    /** Whom to ask about one line. */
    @Schema(name = "SummaryContactBody")
    record LineBody(
            @Demanded @Nullable String caseId,
            @Demanded @Nullable String name,
            @Demanded @Nullable String phone,
            @Demanded @Nullable String email) {

        /** Without the person. */
        @Override
        public String toString() {
            return "LineBody[" + caseId + "]";
        }
    }

    /** @param missing cases of lines nobody can be asked about yet */
    record ContactsView(String recommenderId, List<LineView> contacts, List<String> missing) {

        static ContactsView of(SummaryPaper paper, Summary summary) {
            return new ContactsView(
                    summary.unit(),
                    paper.contacts().stream().map(LineView::of).toList(),
                    paper.missing(summary.batch().entries()).stream()
                            .map(entry -> entry.caseId().value())
                            .toList());
        }
    }

    /** Whom to ask about one line. */
    @Schema(name = "SummaryContact")
    record LineView(String caseId, String name, String phone, String email) {

        static LineView of(LineContact line) {
            var contact = line.contact();
            return new LineView(line.caseId().value(), contact.name(), contact.phone(), contact.email());
        }
    }

    @Operation(summary = "查看本单位汇总表联系人（留痕） / Reveal the own table's contacts, on record")
    @GetMapping("/contacts")
    @RolesAllowed("recommender")
    ResponseEntity<ContactsView> own(@PathVariable String cycleId, Act act) {
        return answer(summaries.revealed(cycleId, null, act));
    }

    @Operation(summary = "查看某推荐单位汇总表联系人（留痕） / Reveal the contacts of a unit's table, on record")
    @GetMapping("/units/{unit}/contacts")
    @RolesAllowed("ministry")
    ResponseEntity<ContactsView> ofUnit(@PathVariable String cycleId, @PathVariable String unit, Act act) {
        return answer(summaries.revealed(cycleId, unit, act));
    }

    /** Replaces all contacts; an edit names the version it changes. */
    @Operation(summary = "填写汇总表联系人 / Fill in the table's contacts")
    @IfMatchDemanded(onlyToEdit = true)
    @PutMapping("/contacts")
    @RolesAllowed("recommender")
    ResponseEntity<ContactsView> save(@PathVariable String cycleId, @RequestBody ContactsBody body, Act act) {
        Versioned<SummaryPaper> saved = save.handle(cycleId, body.read(), act);
        var summary = summaries.of(cycleId, null, act);
        return Answers.ok(saved, paper -> ContactsView.of(paper, summary));
    }

    private static ResponseEntity<ContactsView> answer(Summary summary) {
        var paper = summary.paper();
        var view = ContactsView.of(paper.state(), summary);
        var answer = ResponseEntity.ok().cacheControl(CacheControl.noStore());
        return paper.version() == 0
                ? answer.body(view)
                : answer.eTag("v" + paper.version()).body(view);
    }
}
