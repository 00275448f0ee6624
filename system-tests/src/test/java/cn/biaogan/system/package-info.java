/** Tests of the whole system from outside: through the gateway, the command line, the broker and the store. */
@NullMarked
package cn.biaogan.system;

import org.jspecify.annotations.NullMarked;
