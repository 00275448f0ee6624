package cn.biaogan.recommendation.summary;

import cn.biaogan.printing.Block;
import cn.biaogan.printing.Block.Cell;
import cn.biaogan.printing.Block.Row;
import cn.biaogan.printing.Paper;
import cn.biaogan.recommendation.batch.domain.Batch;
import cn.biaogan.recommendation.batch.domain.Entry;
import cn.biaogan.recommendation.batch.domain.Sealed;
import cn.biaogan.recommendation.batch.domain.Submitted;
import cn.biaogan.recommendation.summary.Summaries.Summary;
import cn.biaogan.recommendation.summary.domain.Contact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lays out 工业计量标杆示范单位推荐汇总表 as annex 2 has it: seven columns, at least ten rows, three notes. */
final class SummaryTable {

    private static final int ROWS = 10;
    private static final List<Integer> WIDTHS = List.of(5, 24, 10, 18, 9, 13, 21);
    private static final List<Row> HEAD = List.of(Row.of(
            Cell.head("序号"),
            Cell.head("申报单位名称"),
            Cell.head("企业规模"),
            Cell.head("所处行业"),
            Cell.head("联系人"),
            Cell.head("联系方式"),
            Cell.head("邮 箱")));
    private static final String NOTES = """
            注：1、企业规模：分为大型企业或中小型企业，从业人员在 1000 人以下或年营业收入在 4 亿元以下的为中小型企业。
            2、所处行业：新一代信息技术产业、高档数控机床和机器人、航空航天装备、海洋工程装备及高技术船舶、先进轨道交通装备、节能与新能源汽车、电力装备、农机装备、新材料、生物医药及高性能医疗器械，钢铁、石油和化学、轻工、机械、仪器仪表、其他。
            3、推荐示范项目排名有先后，推荐数量不能超过规定的上限。""";

    private final Summary summary;
    private final Map<String, String> industries;

    SummaryTable(Summary summary, Map<String, String> industries) {
        this.summary = summary;
        this.industries = industries;
    }

    /** @param seal of the unit; for a frozen list only */
    Paper paper(byte @Nullable [] seal) {
        var place = summary.found().place();
        var unit = place.recommender().name();
        var frozenAt = frozenAt(summary.batch());
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Text("附件 2", Block.Text.Kind.PLAIN));
        blocks.add(new Block.Title("工业计量标杆示范单位推荐汇总表"));
        blocks.add(new Block.Sealed("推荐单位（盖章）：" + unit, frozenAt.isPresent() ? seal : null));
        blocks.add(new Block.Table(WIDTHS, HEAD, rows()));
        blocks.add(new Block.Text(NOTES, Block.Text.Kind.NOTE));
        frozenAt.ifPresent(at -> blocks.add(new Block.Text(evidence(at), Block.Text.Kind.NOTE)));
        return new Paper(
                "推荐汇总表",
                frozenAt.orElse(place.deadline()),
                place.cycle().name(),
                frozenAt.isPresent() ? null : "草稿",
                true,
                blocks);
    }

    /** When the order was frozen, if it is. */
    static Optional<Instant> frozenAt(Batch batch) {
        return switch (batch) {
            case Sealed sealed -> Optional.of(sealed.sealedAt());
            case Submitted sent -> Optional.of(sent.sealedAt());
            default -> Optional.empty();
        };
    }

    private String evidence(Instant frozenAt) {
        var text = new StringBuilder("封存时间：" + Wording.second(frozenAt));
        if (summary.batch() instanceof Submitted sent) {
            text.append("　报送时间：").append(Wording.second(sent.submittedAt()));
            text.append("　回执编号：")
                    .append(ReadReceiptHandler.number(summary.found().place(), sent));
        }
        return text + "\n名单摘要（SM3）：" + summary.batch().entries().digest();
    }

    private List<Row> rows() {
        var rows = new ArrayList<Row>();
        for (Entry entry : summary.batch().entries().value()) {
            var contact = summary.paper().state().contact(entry.caseId());
            rows.add(Row.of(
                    Cell.center(Integer.toString(entry.rank())),
                    Cell.left(entry.enterpriseName()),
                    Cell.center(Wording.size(entry.size())),
                    Cell.center(industry(entry)),
                    Cell.center(contact.map(Contact::name).orElse("")),
                    Cell.center(contact.map(Contact::phone).orElse("")),
                    Cell.center(contact.map(Contact::email).orElse(""))));
        }
        for (int no = rows.size() + 1; no <= ROWS; no++) {
            rows.add(Row.of(
                    Cell.center(Integer.toString(no)),
                    Cell.left(""),
                    Cell.left(""),
                    Cell.left(""),
                    Cell.left(""),
                    Cell.left(""),
                    Cell.left("")));
        }
        return rows;
    }

    private String industry(Entry entry) {
        String name = industries.getOrDefault(entry.industry(), entry.industry());
        return entry.industryText() == null ? name : name + "（" + entry.industryText() + "）";
    }
}
