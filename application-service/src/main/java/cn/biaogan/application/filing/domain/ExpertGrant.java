package cn.biaogan.application.filing.domain;

/**
 * What is known of an expert's right to read: assigned by the round, statement signed, recused. The facts come from
 * different streams, in any order; a recusal stays.
 */
public record ExpertGrant(boolean assigned, boolean signed, boolean recused) {

    public static final ExpertGrant NONE = new ExpertGrant(false, false, false);

    public ExpertGrant withAssignment() {
        return new ExpertGrant(true, signed, recused);
    }

    public ExpertGrant withStatement() {
        return new ExpertGrant(assigned, true, recused);
    }

    public ExpertGrant withRecusal() {
        return new ExpertGrant(assigned, signed, true);
    }

    /** Whether the expert may read. */
    public boolean open() {
        return assigned && signed && !recused;
    }
}
