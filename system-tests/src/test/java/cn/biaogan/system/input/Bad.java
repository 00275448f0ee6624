package cn.biaogan.system.input;

import cn.biaogan.system.running.Caller;
import cn.biaogan.system.running.Reply;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Something sent wrongly, and what must be said about it.
 *
 * @param pointer of the field to blame; empty when it is no field's fault
 * @param fault code of that field's fault
 * @param chinese part of the text that shows the way out
 * @param english the same
 */
record Bad(
        String what,
        Function<Desk, Caller> sender,
        BiFunction<Caller, Desk, Reply> attempt,
        int status,
        String code,
        String pointer,
        String fault,
        String chinese,
        String english) {

    /** Names the case and who sends it. */
    static Attempt when(String what, Function<Desk, Caller> sender, BiFunction<Caller, Desk, Reply> attempt) {
        return new Attempt(what, sender, attempt);
    }

    /** A case whose answer is still to be told. */
    record Attempt(String what, Function<Desk, Caller> sender, BiFunction<Caller, Desk, Reply> attempt) {

        Bad refused(int status, String code, String chinese, String english) {
            return new Bad(what, sender, attempt, status, code, "", "", chinese, english);
        }

        Bad blamed(String pointer, String fault, String chinese, String english) {
            return new Bad(what, sender, attempt, 422, "invalid-fields", pointer, fault, chinese, english);
        }
    }

    void check(Desk desk) {
        var refused = Refused.on(sender.apply(desk), caller -> attempt.apply(caller, desk))
                .is(status, code)
                .tells(chinese, english);
        if (!pointer.isEmpty()) {
            refused.blames(pointer, fault);
        }
    }

    @Override
    public String toString() {
        return what;
    }
}
