/** Tests. */
@NullMarked
package cn.biaogan.standalone.console;

import org.jspecify.annotations.NullMarked;
