/** What the operator lives by: start and stop, the audit's proof, metrics, traces and logs, dead letters. */
@NullMarked
package cn.biaogan.system.operation;

import org.jspecify.annotations.NullMarked;
