/** Tests. */
@NullMarked
package cn.biaogan.standalone.realm;

import org.jspecify.annotations.NullMarked;
