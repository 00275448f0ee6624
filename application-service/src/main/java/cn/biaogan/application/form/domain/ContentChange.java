package cn.biaogan.application.form.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One place of a content that is edited on its own: a field of the form, the answer to a question, or the list of
 * avoidances. It says what the editor saw there, so that nobody overwrites what they did not know.
 */
public sealed interface ContentChange {

    /** JSON pointer (RFC 6901) of the place. */
    String pointer();

    /** What stands there now, {@code null} when nothing does. */
    @Nullable
    Object stored(Content content);

    /** What the editor saw there. */
    @Nullable
    Object was();

    /** What is to stand there; {@code null} or blank takes away what is there. */
    @Nullable
    Object value();

    Content in(Content content);

    /** Whether the place holds already what the editor wants. */
    default boolean doneIn(Content content) {
        return EntryValue.same(stored(content), value());
    }

    /** Whether the place still holds what the editor saw. */
    default boolean foundIn(Content content) {
        return EntryValue.same(stored(content), was());
    }

    /** A field of the form. */
    record Field(String id, @Nullable Object was, @Nullable Object value) implements ContentChange {

        @Override
        public String pointer() {
            return ContentPointer.field(id);
        }

        @Override
        public @Nullable Object stored(Content content) {
            return content.form().get(id);
        }

        @Override
        public Content in(Content content) {
            var form = new LinkedHashMap<>(content.form());
            if (value == null || EntryValue.same(null, value)) {
                form.remove(id);
            } else {
                form.put(id, value);
            }
            return new Content(content.formVersion(), form, content.answers(), content.avoidances());
        }
    }

    /** The answer to a question: mark, reason and files together. */
    record Reply(
            String question, @Nullable Answer was, @Nullable Answer value) implements ContentChange {

        @Override
        public String pointer() {
            return ContentPointer.answer(question);
        }

        @Override
        public @Nullable Object stored(Content content) {
            return content.answers().get(question);
        }

        @Override
        public Content in(Content content) {
            var answers = new LinkedHashMap<>(content.answers());
            if (value == null || EntryValue.same(null, value)) {
                answers.remove(question);
            } else {
                answers.put(question, value);
            }
            return new Content(content.formVersion(), content.form(), answers, content.avoidances());
        }
    }

    /** The avoidances, all of them: they are few and have no names of their own. */
    record Avoided(List<Avoidance> was, List<Avoidance> value) implements ContentChange {

        public Avoided {
            was = List.copyOf(was);
            value = List.copyOf(value);
        }

        @Override
        public String pointer() {
            return ContentPointer.AVOIDANCES;
        }

        @Override
        public Object stored(Content content) {
            return content.avoidances();
        }

        @Override
        public Content in(Content content) {
            return new Content(content.formVersion(), content.form(), content.answers(), value);
        }
    }

    /** What makes one content out of another, place by place. */
    static List<ContentChange> between(Content before, Content after) {
        var changes = new ArrayList<ContentChange>();
        union(before.form(), after.form())
                .forEach(id -> changes.add(
                        new Field(id, before.form().get(id), after.form().get(id))));
        union(before.answers(), after.answers())
                .forEach(id -> changes.add(
                        new Reply(id, before.answers().get(id), after.answers().get(id))));
        changes.add(new Avoided(before.avoidances(), after.avoidances()));
        return changes.stream().filter(change -> !change.doneIn(before)).toList();
    }

    private static List<String> union(Map<String, ?> before, Map<String, ?> after) {
        var ids = new LinkedHashSet<>(before.keySet());
        ids.addAll(after.keySet());
        return List.copyOf(ids);
    }
}
