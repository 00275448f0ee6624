package cn.biaogan.system.authority;

import cn.biaogan.system.running.RunningSystem;
import java.util.ArrayList;
import java.util.List;

/** Every operation with an example of its own. A new operation is told here, or the tests fail. */
final class Table {

    private static final class Holder {
        private static final Table TABLE = new Table(RunningSystem.get());
    }

    private final List<Row> rows = new ArrayList<>();

    private Table(RunningSystem system) {
        var strangers = new Strangers(system);
        var filings = new Filings(system);
        var programme = new Programme(system);
        new ApplicationRows(this, strangers, filings).tell();
        new RecommendationRows(this, strangers, filings).tell();
        new ReviewRows(this, strangers, programme).tell();
        new PublicationRows(this, strangers, programme).tell();
        new OperationRows(this, strangers, programme).tell();
    }

    static Table get() {
        return Holder.TABLE;
    }

    /** @param admitted roles, separated by spaces; empty for everyone, also without a token */
    Row row(String operation, String admitted, Thing thing) {
        var row = new Row(operation, admitted, thing);
        rows.add(row);
        return row;
    }

    List<Row> rows() {
        return List.copyOf(rows);
    }
}
