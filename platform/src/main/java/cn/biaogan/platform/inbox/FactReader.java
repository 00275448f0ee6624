package cn.biaogan.platform.inbox;

import java.util.Map;
import java.util.Optional;

/**
 * A reader of facts that goes its own way past the inbox, declared as a bean. What it cannot read it gives to
 * {@link ReaderLetters}; what an operator replays comes back to it.
 */
public interface FactReader {

    /** A message as its letter keeps it, with its headers as text. */
    record Kept(String topic, String key, Map<String, String> headers, String data) {}

    /** As its letters name it; no subscription of the service bears the same name. */
    String name();

    /** Takes the message in again, once in effect however often it comes; gives the error when it still cannot be read. */
    Optional<String> replay(Kept message);
}
