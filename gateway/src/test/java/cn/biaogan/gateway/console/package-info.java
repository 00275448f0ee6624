/** The console's pages as they are served; a small stand-in for them lies among the test resources. */
@NullMarked
package cn.biaogan.gateway.console;

import org.jspecify.annotations.NullMarked;
