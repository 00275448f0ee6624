package cn.biaogan.application.print;

import cn.biaogan.application.filing.domain.Filing;
import cn.biaogan.application.form.PublishedForm.Section;
import cn.biaogan.application.form.PublishedForm.Type;
import cn.biaogan.printing.Block;
import cn.biaogan.printing.Block.Line;
import cn.biaogan.printing.Paper;
import java.util.ArrayList;
import java.util.List;

/** Lays out an 申报书: cover, the parts of the form's version, what is to be signed and sealed. */
final class ApplicationPaper {

    private final PrintedApplication printed;
    private final FormPages pages;

    private ApplicationPaper(PrintedApplication printed) {
        this.printed = printed;
        this.pages = new FormPages(printed);
    }

    static Paper of(PrintedApplication printed) {
        return new ApplicationPaper(printed).paper();
    }

    private Paper paper() {
        var blocks = new ArrayList<Block>();
        blocks.add(cover());
        blocks.add(new Block.Heading("申报单位基本情况", true));
        blocks.add(pages.profile());
        for (Section section : printed.form().sections()) {
            blocks.addAll(part(section));
        }
        blocks.add(opinion());
        return new Paper(
                printed.form().title() + " " + printed.name(),
                printed.at(),
                printed.form().title() + "　" + which(),
                printed.draft() ? "草稿" : null,
                false,
                blocks);
    }

    private Block.Cover cover() {
        var values = new ProfileValues(printed.form(), printed.applicant(), printed.contact());
        var filing = printed.filing();
        return new Block.Cover(
                which(),
                printed.form().title(),
                List.of(
                        new Line("申报单位：", printed.name()),
                        new Line("所属行业：", values.industry()),
                        new Line("企业规模：", values.size()),
                        new Line(
                                "推荐单位：",
                                filing == null ? "" : filing.recommender().name()),
                        new Line("申报日期：", filing == null ? "" : Wording.day(filing.submittedAt()))),
                List.of(printed.cycleName()));
    }

    private String which() {
        var filing = printed.filing();
        return filing == null ? "草稿，未报送" : "编号：" + filing.number() + "（第" + filing.submission() + "次报送）";
    }

    private List<Block> part(Section section) {
        var table = section.selfCheck();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(section.no() + "、" + section.title(), table != null));
        if (table != null) {
            var selfCheck = new SelfCheckPages(table, printed.content().answers());
            blocks.addAll(selfCheck.blocks());
            blocks.addAll(EvidencePages.blocks(printed, selfCheck.places()));
            return blocks;
        }
        blocks.addAll(pages.section(section));
        if (section.fields().stream().noneMatch(field -> field.type() == Type.BOOLEAN)) {
            return blocks;
        }
        blocks.add(new Block.Signing(
                List.of(new Line("法定代表人（签字）：", ""), new Line("申报单位（盖章）：", ""), new Line("", Wording.BLANK_DATE))));
        return List.of(new Block.Together(blocks));
    }

    private Block opinion() {
        int number = printed.form().sections().size() + 1;
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(Wording.part(number) + "、推荐单位意见", false));
        blocks.add(new Block.Text("推荐意见：", Block.Text.Kind.PLAIN));
        blocks.add(new Block.Signing(List.of(new Line("推荐单位（盖章）：", ""), new Line("", Wording.BLANK_DATE))));
        var filing = printed.filing();
        if (filing != null) {
            blocks.addAll(check(filing));
        }
        return new Block.Together(blocks);
    }

    private static List<Block> check(Filing filing) {
        return List.of(
                new Block.Text(
                        "本申报书由系统按 " + Wording.second(filing.submittedAt()) + " 报送的内容生成，报送摘要（SM3）：",
                        Block.Text.Kind.NOTE),
                new Block.Text(filing.digest(), Block.Text.Kind.CODE));
    }
}
