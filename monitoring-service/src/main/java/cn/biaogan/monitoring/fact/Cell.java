package cn.biaogan.monitoring.fact;

import java.util.List;
import java.util.regex.Pattern;

/** What is counted apart: a stage of a cycle by the applicants' tenant, industry and size. */
public record Cell(String cycleId, Stage stage, String tenant, String industry, String size) {

    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z_-]{1,64}");

    /** @throws UnreadableFact when one of them is no code */
    public Cell {
        for (String code : List.of(cycleId, tenant, industry, size)) {
            if (!CODE.matcher(code).matches()) {
                throw new UnreadableFact("with a code that is none: " + code);
            }
        }
    }

    /** As a key; {@link #parse} reads it back. */
    public String key() {
        return String.join("|", cycleId, stage.name(), tenant, industry, size);
    }

    /** The keys of one cycle begin with this. */
    public static String prefix(String cycleId) {
        return cycleId + "|";
    }

    public static Cell parse(String key) {
        var parts = key.split("\\|", -1);
        return new Cell(parts[0], Stage.valueOf(parts[1]), parts[2], parts[3], parts[4]);
    }
}
