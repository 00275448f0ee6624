/**
 * Processes die and hang while people work, and people get in each other's way: nothing that was accepted may be lost,
 * doubled or overwritten. What must hold after every death is in {@link cn.biaogan.system.fault.Promises}.
 */
@NullMarked
package cn.biaogan.system.fault;

import org.jspecify.annotations.NullMarked;
