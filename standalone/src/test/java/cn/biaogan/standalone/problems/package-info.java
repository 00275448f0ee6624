/** Tests. */
@NullMarked
package cn.biaogan.standalone.problems;

import org.jspecify.annotations.NullMarked;
