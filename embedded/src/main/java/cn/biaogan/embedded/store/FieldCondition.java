package cn.biaogan.embedded.store;

import java.util.List;

/** What an index can use of a query, for one field. It may admit more than the query does, never less. */
sealed interface FieldCondition {

    /** The field, or one of its elements, is one of these values. */
    record OneOf(List<Key> values) implements FieldCondition {}

    /** The field, or one of its elements, is in the range. */
    record Between(KeyRange range) implements FieldCondition {}

    /** The field is there. */
    record Present() implements FieldCondition {}
}
