package cn.biaogan.standalone.supervise;

import cn.biaogan.embedded.process.ChildProcess;
import cn.biaogan.standalone.home.Endpoint;
import java.util.List;
import java.util.function.Supplier;

/**
 * A part of the system that is one child process.
 *
 * @param word its name in commands, notes and log files
 * @param chinese its name for people
 * @param endpoints the ports it opens
 * @param start starts it and returns when it takes requests; throws {@code StartFailed}; an interrupt ends the child
 */
record Part(String word, String chinese, List<Endpoint> endpoints, Supplier<ChildProcess> start) {}
