/** The one running system of a test run, its people, and ways to call, watch and hurt it. Callers: the tests. */
@NullMarked
package cn.biaogan.system.running;

import org.jspecify.annotations.NullMarked;
