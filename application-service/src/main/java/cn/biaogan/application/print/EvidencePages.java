package cn.biaogan.application.print;

import cn.biaogan.application.filing.domain.Evidence;
import cn.biaogan.printing.Block;
import cn.biaogan.printing.Block.Cell;
import cn.biaogan.printing.Block.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list of the files, with the questions that each is to prove. */
final class EvidencePages {

    static final String TITLE = "证明材料清单";

    private static final List<Integer> WIDTHS = List.of(10, 52, 22, 16);
    private static final List<Row> HEAD =
            List.of(Row.of(Cell.head("序号"), Cell.head("文件名称"), Cell.head("对应自查项目"), Cell.head("大小")));

    private EvidencePages() {}

    /** @param places where each question stands */
    static List<Block> blocks(PrintedApplication printed, Map<String, String> places) {
        var files = printed.evidence();
        if (files.isEmpty()) {
            return List.of();
        }
        var rows = new ArrayList<Row>();
        for (int i = 0; i < files.size(); i++) {
            var file = files.get(i);
            rows.add(Row.of(
                    Cell.center(Integer.toString(i + 1)),
                    Cell.left(file.fileName()),
                    Cell.center(proves(file, printed, places)),
                    Cell.center(Wording.bytes(file.size()))));
        }
        return List.of(new Block.Subheading(TITLE), new Block.Table(WIDTHS, HEAD, rows));
    }

    private static String proves(Evidence file, PrintedApplication printed, Map<String, String> places) {
        var named = printed.content().answers().entrySet().stream()
                .filter(answer -> answer.getValue().evidence().contains(file.evidenceId()))
                .map(Map.Entry::getKey);
        return Stream.concat(named, Stream.ofNullable(file.questionId()))
                .distinct()
                .filter(places::containsKey)
                .sorted()
                .map(places::get)
                .collect(Collectors.joining("、"));
    }
}
