package cn.biaogan.application.print;

import cn.biaogan.application.filing.domain.Filing;
import cn.biaogan.printing.Block;
import cn.biaogan.printing.Block.Cell;
import cn.biaogan.printing.Block.Row;
import cn.biaogan.printing.Paper;
import java.util.ArrayList;
import java.util.List;

/** What an enterprise holds in its hand after a submission: 报送回执. */
final class ReceiptPaper {

    private ReceiptPaper() {}

    static Paper of(Filing filing, String cycleName) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Title("工业计量标杆示范单位申报书报送回执"));
        blocks.add(new Block.Table(List.of(28, 72), List.of(), facts(filing, cycleName)));
        if (!filing.evidence().isEmpty()) {
            blocks.add(new Block.Subheading("随申报书报送的证明材料"));
            blocks.add(files(filing));
        }
        blocks.add(new Block.Subheading("核对方法"));
        blocks.add(new Block.Text("""
                一、报送时间以服务器时间为准。
                二、内容摘要按 SM3 密码杂凑算法由本次报送的全部内容计算得出，内容有任何改动，摘要都会不同。
                三、证明材料的摘要按同一算法由文件原文计算得出，可用支持 SM3 算法的工具核对。
                四、登录系统打开本次报送记录，所示编号、时间与摘要应与本回执一致。""", Block.Text.Kind.BODY));
        return new Paper(
                "报送回执 " + filing.number(), filing.submittedAt(), "报送回执　" + filing.number(), null, false, blocks);
    }

    private static List<Row> facts(Filing filing, String cycleName) {
        return List.of(
                fact("活动", cycleName),
                fact("编号", filing.number()),
                fact("报送次数", "第 " + filing.submission() + " 次"),
                fact("报送时间", Wording.second(filing.submittedAt())),
                fact("申报单位", filing.applicant().name()),
                fact("统一社会信用代码", filing.applicant().creditCode().value()),
                fact("推荐单位", filing.recommender().name()),
                fact("内容摘要（SM3）", filing.digest()),
                fact("证明材料", filing.evidence().size() + " 份"));
    }

    private static Row fact(String label, String value) {
        return Row.of(Cell.center(label), Cell.left(value));
    }

    private static Block.Table files(Filing filing) {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < filing.evidence().size(); i++) {
            var file = filing.evidence().get(i);
            rows.add(Row.of(
                    Cell.center(Integer.toString(i + 1)),
                    Cell.left(file.fileName()),
                    Cell.center(Wording.bytes(file.size())),
                    Cell.left(file.sm3())));
        }
        return new Block.Table(
                List.of(9, 37, 14, 40),
                List.of(Row.of(Cell.head("序号"), Cell.head("文件名称"), Cell.head("大小"), Cell.head("摘要（SM3）"))),
                rows);
    }
}
