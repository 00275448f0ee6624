/** Tests. */
@NullMarked
package cn.biaogan.standalone.home;

import org.jspecify.annotations.NullMarked;
