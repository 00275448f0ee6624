/** A small service for the platform's own tests. */
@NullMarked
package cn.biaogan.platform.probe;

import org.jspecify.annotations.NullMarked;
