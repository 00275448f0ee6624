package cn.biaogan.recommendation.summary;

import cn.biaogan.printing.Block;
import cn.biaogan.printing.Block.Cell;
import cn.biaogan.printing.Block.Row;
import cn.biaogan.printing.Paper;
import cn.biaogan.recommendation.batch.domain.Seal;
import cn.biaogan.recommendation.batch.domain.Submitted;
import cn.biaogan.recommendation.summary.ReadReceiptHandler.Receipt;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 推荐名单报送回执. */
final class ReceiptPaper {

    private ReceiptPaper() {}

    static Paper of(Receipt receipt) {
        var sent = receipt.sent();
        var place = receipt.place();
        var facts = List.of(
                fact("活动", place.cycle().name()),
                fact("回执编号", receipt.number().toString()),
                fact("推荐单位", place.recommender().name()),
                fact("报送时间", Wording.second(sent.submittedAt())),
                fact("封存", sealed(sent)),
                fact("复核", countersigned(sent.seal())),
                fact("大型企业", receipt.large() + " 家"),
                fact("中小型企业", receipt.sme() + " 家"),
                fact("名单摘要（SM3）", sent.digest()));
        return new Paper(
                "报送回执 " + receipt.number(),
                sent.submittedAt(),
                "报送回执　" + receipt.number(),
                null,
                false,
                List.of(
                        new Block.Title("工业计量标杆示范单位推荐名单报送回执"),
                        new Block.Table(List.of(28, 72), List.of(), facts),
                        new Block.Subheading("核对方法"),
                        new Block.Text("""
                                一、报送时间以服务器时间为准。
                                二、名单摘要为名单各行内容的 SM3 摘要，名单、顺序有任何改动，摘要都会不同。
                                三、登录系统打开本单位推荐批次，所示时间与摘要应与本回执一致；系统出具的推荐汇总表载有同一摘要，并附数字签名。""", Block.Text.Kind.BODY)));
    }

    private static String sealed(Submitted sent) {
        String at = Wording.second(sent.sealedAt());
        return sent.seal() == null ? at : sent.seal().sealedBy().name() + "　" + at;
    }

    /** A dash where no second officer was asked for. */
    private static String countersigned(@Nullable Seal seal) {
        return seal == null || seal.countersignedBy() == null || seal.countersignedAt() == null
                ? "—"
                : seal.countersignedBy().name() + "　" + Wording.second(seal.countersignedAt());
    }

    private static Row fact(String label, String value) {
        return Row.of(Cell.center(label), Cell.left(value));
    }
}
