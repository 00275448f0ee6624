package cn.biaogan.recommendation.cases.web;

import cn.biaogan.platform.kernel.Fields;
import cn.biaogan.platform.web.Demanded;
import cn.biaogan.recommendation.cases.domain.Correction;
import cn.biaogan.recommendation.cases.domain.Place;
import cn.biaogan.recommendation.cases.domain.Reason;
import cn.biaogan.recommendation.cases.domain.ReturnOrder;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What officers send, and how it becomes values of the domain; every fault is told at once. */
final class CaseRequests {

    private CaseRequests() {}

    /**
     * Body of a return.
     *
     * @param fromRemarks pointers whose remark becomes a correction
     * @param takeOver true to decide although a colleague claimed the case
     */
    record ReturnRequest(
            @Nullable List<@Nullable Item> items,
            @Nullable List<@Nullable String> fromRemarks,
            @Nullable Boolean takeOver) {

        ReturnOrder read() {
            var fields = new Fields();
            var read = new ArrayList<Correction>();
            var given = items == null ? List.<@Nullable Item>of() : items;
            for (int i = 0; i < given.size(); i++) {
                var item = given.get(i);
                var at = "/items/" + i;
                var place = fields.read(at + "/pointer", item == null ? null : item.pointer(), Place::new);
                var reason = fields.read(at + "/reason", item == null ? null : item.reason(), Reason::new);
                read.add(new Correction(place, reason));
            }
            var noted = new ArrayList<Place>();
            var places = fromRemarks == null ? List.<@Nullable String>of() : fromRemarks;
            for (int i = 0; i < places.size(); i++) {
                noted.add(fields.read("/fromRemarks/" + i, places.get(i), Place::new));
            }
            fields.check();
            return new ReturnOrder(read, noted);
        }

        boolean over() {
            return Boolean.TRUE.equals(takeOver);
        }
    }

    /** One thing to put right. */
    @Schema(name = "CorrectionItem")
    record Item(
            @Demanded @Nullable String pointer,
            @Demanded @Nullable String reason) {}

    /** Body of an acceptance; the opinion may be left out. */
    record AcceptanceRequest(
            @Nullable String opinion, @Nullable Boolean takeOver) {

        @Nullable
        Reason read() {
            var fields = new Fields();
            var read = fields.readIfPresent("/opinion", opinion, Reason::new);
            fields.check();
            return read;
        }
    }

    /** Body of a refusal. */
    record DeclineRequest(
            @Demanded @Nullable String reason, @Nullable Boolean takeOver) {

        Reason read() {
            var fields = new Fields();
            var read = fields.read("/reason", reason, Reason::new);
            fields.check();
            return read;
        }
    }
}
