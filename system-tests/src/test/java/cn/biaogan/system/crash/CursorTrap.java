package cn.biaogan.system.crash;

import com.mongodb.event.CommandFailedEvent;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.event.CommandSucceededEvent;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.BsonString;

/** Sits between the inbox and its cursors. */
final class CursorTrap implements CommandListener {

    private final CrashTrap trap;
    private final Set<Integer> flushes = ConcurrentHashMap.newKeySet();

    CursorTrap(CrashTrap trap) {
        this.trap = trap;
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        if (event.getCommandName().equals("update")
                && event.getCommand()
                        .getString("update", new BsonString(""))
                        .getValue()
                        .equals("inbox_cursors")) {
            flushes.add(event.getRequestId());
            trap.pass(CrashPoint.BETWEEN_APPLY_AND_CURSOR);
        }
    }

    @Override
    public void commandSucceeded(CommandSucceededEvent event) {
        if (flushes.remove(event.getRequestId())) {
            trap.pass(CrashPoint.BETWEEN_CURSOR_AND_OFFSET);
        }
    }

    @Override
    public void commandFailed(CommandFailedEvent event) {
        flushes.remove(event.getRequestId());
    }
}
