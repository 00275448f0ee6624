package cn.biaogan.standalone;

import java.util.concurrent.Callable;

/**
 * A subcommand of {@code ./biaogan}: a class with picocli's {@code @Command}, a public constructor without parameters
 * and an entry in {@code META-INF/services/cn.biaogan.standalone.BiaoganCommand}. Its result is the exit code; a
 * {@link cn.biaogan.standalone.console.Refusal} or a {@code StartFailed} is told in its words alone.
 */
public interface BiaoganCommand extends Callable<Integer> {}
