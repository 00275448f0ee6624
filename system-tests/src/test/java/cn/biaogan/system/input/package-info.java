/** What people and programs send wrongly, and what they are told; nothing of it may leave a trace. Callers: nobody. */
@NullMarked
package cn.biaogan.system.input;

import org.jspecify.annotations.NullMarked;
