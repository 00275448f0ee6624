package cn.biaogan.application.print;

import cn.biaogan.application.form.PublishedForm.Field;
import cn.biaogan.application.form.PublishedForm.Section;
import cn.biaogan.application.form.PublishedForm.Type;
import cn.biaogan.printing.Block;
import cn.biaogan.printing.Block.Cell;
import cn.biaogan.printing.Block.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The parts of the form that have fields, drawn from their types, so that a new version needs no code. */
final class FormPages {

    private static final List<Integer> WIDTHS = List.of(30, 70);

    private final PrintedApplication printed;
    private final ProfileValues profile;
    private final Map<String, String> fileNames;

    FormPages(PrintedApplication printed) {
        this.printed = printed;
        this.profile = new ProfileValues(printed.form(), printed.applicant(), printed.contact());
        this.fileNames = printed.evidence().stream()
                .collect(Collectors.toMap(file -> file.evidenceId(), file -> file.fileName(), (a, b) -> a));
    }

    /** The enterprise itself. */
    Block.Table profile() {
        var rows = new ArrayList<Row>();
        for (Field field : printed.form().profile()) {
            String value = profile.of(field);
            if (field.requiredWhen() == null || !value.isEmpty()) {
                rows.add(Row.of(Cell.center(label(field)), Cell.left(value)));
            }
            if (field.id().equals("annualRevenue")) {
                rows.add(Row.of(Cell.center("企业规模"), Cell.left(profile.size())));
            }
        }
        return new Block.Table(WIDTHS, List.of(), rows);
    }

    List<Block> section(Section section) {
        var blocks = new ArrayList<Block>();
        var cells = section.fields().stream().filter(FormPages::inTable).toList();
        if (!cells.isEmpty()) {
            blocks.add(new Block.Table(
                    WIDTHS,
                    List.of(),
                    cells.stream()
                            .map(field -> Row.of(Cell.center(label(field)), Cell.left(value(field))))
                            .toList()));
        }
        int number = 0;
        for (Field field : section.fields()) {
            switch (field.type()) {
                case LONG_TEXT, EVIDENCE_LIST -> {
                    blocks.add(new Block.Subheading("（" + Wording.part(++number) + "）" + label(field)));
                    blocks.add(new Block.Text(value(field), Block.Text.Kind.BODY));
                }
                case BOOLEAN -> blocks.add(new Block.Text(label(field) + "。", Block.Text.Kind.BODY));
                default -> {}
            }
        }
        return blocks;
    }

    private static boolean inTable(Field field) {
        return switch (field.type()) {
            case TEXT, INTEGER, DECIMAL, DATE, CHOICE -> true;
            case LONG_TEXT, BOOLEAN, EVIDENCE_LIST -> false;
        };
    }

    private String value(Field field) {
        Object value = printed.content().form().get(field.id());
        if (field.type() == Type.EVIDENCE_LIST) {
            return files(value instanceof List<?> ids ? ids : List.of());
        }
        if (value == null) {
            return "";
        }
        return value + ProfileValues.unit(field);
    }

    private String files(List<?> ids) {
        if (ids.isEmpty()) {
            int all = printed.evidence().size();
            return all == 0 ? "无" : "共 " + all + " 份，见“" + EvidencePages.TITLE + "”。";
        }
        return ids.stream()
                .map(id -> fileNames.getOrDefault(String.valueOf(id), "（文件已删除）"))
                .collect(Collectors.joining("；"));
    }

    /** Without the remark on when to fill it in. */
    private static String label(Field field) {
        return field.requiredWhen() == null ? field.label() : field.label().replaceAll("（.*）$", "");
    }
}
