package cn.biaogan.application.print;

import cn.biaogan.application.form.SelfCheckTable;
import cn.biaogan.application.form.SelfCheckTable.Category;
import cn.biaogan.application.form.SelfCheckTable.Item;
import cn.biaogan.application.form.SelfCheckTable.Question;
import cn.biaogan.application.form.domain.Answer;
import cn.biaogan.printing.Block;
import cn.biaogan.printing.Block.Cell;
import cn.biaogan.printing.Block.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 企业计量情况自我检查表, with its cells merged as annex 1 has them, and the reasons that belong to it. */
final class SelfCheckPages {

    private static final List<Integer> WIDTHS = List.of(11, 22, 57, 10);
    private static final List<Row> HEAD =
            List.of(Row.of(Cell.head("类别"), Cell.head("项目"), Cell.head("主要内容"), Cell.head("是/否")));

    private final SelfCheckTable table;
    private final Map<String, Answer> answers;

    SelfCheckPages(SelfCheckTable table, Map<String, Answer> answers) {
        this.table = table;
        this.answers = answers;
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Table(WIDTHS, HEAD, rows(), true));
        blocks.add(new Block.Text("注：" + table.note(), Block.Text.Kind.NOTE));
        var reasons = reasons();
        if (!reasons.isEmpty()) {
            blocks.add(new Block.Subheading("情况说明"));
            blocks.add(new Block.Table(
                    List.of(46, 11, 43),
                    List.of(Row.of(Cell.head("主要内容"), Cell.head("是/否"), Cell.head("说明"))),
                    reasons));
        }
        return blocks;
    }

    /** Where a question stands in the table, by its id: （一）4（1）. */
    Map<String, String> places() {
        return table.categories().stream()
                .flatMap(category -> category.items().stream()
                        .flatMap(item -> item.questions().stream()
                                .map(question -> Map.entry(question.id(), place(category, item, question)))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<Row> rows() {
        var rows = new ArrayList<Row>();
        for (Category category : table.categories()) {
            int all = category.items().stream()
                    .mapToInt(item -> item.questions().size())
                    .sum();
            boolean first = true;
            for (Item item : category.items()) {
                for (Question question : item.questions()) {
                    var cells = new ArrayList<Cell>();
                    if (first) {
                        cells.add(Cell.center(category.mark() + "\n" + category.name())
                                .over(all, 1));
                        first = false;
                    }
                    if (question.equals(item.questions().getFirst())) {
                        cells.add(Cell.left(name(item)).over(item.questions().size(), 1));
                    }
                    cells.add(Cell.left(text(question)));
                    cells.add(Cell.center(mark(answers.get(question.id()))));
                    rows.add(new Row(cells));
                }
            }
        }
        return rows;
    }

    private List<Row> reasons() {
        var rows = new ArrayList<Row>();
        for (Category category : table.categories()) {
            for (Item item : category.items()) {
                for (Question question : item.questions()) {
                    var answer = answers.get(question.id());
                    if (answer != null && answer.reason() != null) {
                        rows.add(Row.of(
                                Cell.left(place(category, item, question) + " " + question.text()),
                                Cell.center(mark(answer)),
                                Cell.left(answer.reason())));
                    }
                }
            }
        }
        return rows;
    }

    private String mark(@Nullable Answer answer) {
        if (answer == null || answer.answer() == null) {
            return "";
        }
        return table.marks().stream()
                .filter(mark -> mark.code() == answer.answer())
                .map(SelfCheckTable.Mark::mark)
                .findFirst()
                .orElse("");
    }

    private static String name(Item item) {
        return item.number() == null ? item.name() : item.number() + " " + item.name();
    }

    private static String text(Question question) {
        return question.sub() == null ? question.text() : "(" + question.sub() + ")" + question.text();
    }

    private static String place(Category category, Item item, Question question) {
        String number = Objects.toString(item.number(), "");
        return category.mark() + number + (question.sub() == null ? "" : "(" + question.sub() + ")");
    }
}
