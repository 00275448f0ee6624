/** Tests. */
@NullMarked
package cn.biaogan.standalone.supervise;

import org.jspecify.annotations.NullMarked;
