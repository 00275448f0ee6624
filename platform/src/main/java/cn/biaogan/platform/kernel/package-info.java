/**
 * The few words every ring may speak, the domain included: plain Java without any framework.
 * Callers: every package of every service.
 */
@NullMarked
package cn.biaogan.platform.kernel;

import org.jspecify.annotations.NullMarked;
