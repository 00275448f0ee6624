package cn.biaogan.application.difference;

import cn.biaogan.application.difference.Difference.Label;
import cn.biaogan.application.form.PublishedForm;
import cn.biaogan.application.form.SelfCheckTable;
import cn.biaogan.application.form.domain.ContentPointer;
import cn.biaogan.application.form.domain.EntryValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Compares two versions in the order of the form.
 *
 * @param personal whether personal data may be read
 */
record Comparison(PublishedForm form, PaperVersion before, PaperVersion after, boolean personal) {

    private static final Label AVOIDANCES = new Label("申请回避", "Employers to be kept away");

    List<Difference> differences() {
        var found = new ArrayList<Difference>();
        for (var field : form.profile()) {
            if (shown(field)) {
                compare(
                        found,
                        "/applicant/" + field.id(),
                        "profile",
                        label(field),
                        before.profile(field.id()),
                        after.profile(field.id()));
            }
        }
        form.sections().forEach(section -> compare(found, section));
        compare(
                found,
                ContentPointer.AVOIDANCES,
                "avoidances",
                AVOIDANCES,
                absent(before.avoidances()),
                absent(after.avoidances()));
        compareFiles(found);
        return found;
    }

    private void compare(List<Difference> found, PublishedForm.Section section) {
        for (var field : section.fields()) {
            if (shown(field)) {
                compare(
                        found,
                        field.pointer(),
                        section.id(),
                        label(field),
                        before.field(field.id()),
                        after.field(field.id()));
            }
        }
        SelfCheckTable table = section.selfCheck();
        if (table != null) {
            table.questions()
                    .forEach(question -> compare(
                            found,
                            ContentPointer.answer(question.id()),
                            section.id(),
                            new Label(question.text(), question.textEn()),
                            before.answer(question.id()),
                            after.answer(question.id())));
        }
    }

    private void compareFiles(List<Difference> found) {
        var files = new LinkedHashMap<>(before.files());
        files.putAll(after.files());
        files.forEach((id, file) -> compare(
                found,
                ContentPointer.EVIDENCE + "/" + id,
                "evidence",
                new Label(file.fileName(), file.fileName()),
                before.files().get(id),
                after.files().get(id)));
    }

    private static void compare(
            List<Difference> found,
            String pointer,
            String section,
            Label label,
            @Nullable Object before,
            @Nullable Object after) {
        if (!EntryValue.same(before, after)) {
            found.add(new Difference(pointer, section, label, present(before), present(after)));
        }
    }

    private static @Nullable Object present(@Nullable Object value) {
        return EntryValue.same(null, value) ? null : value;
    }

    private static @Nullable Object absent(List<?> list) {
        return list.isEmpty() ? null : list;
    }

    private boolean shown(PublishedForm.Field field) {
        return personal || !field.personalData();
    }

    private static Label label(PublishedForm.Field field) {
        return new Label(field.label(), field.labelEn());
    }
}
