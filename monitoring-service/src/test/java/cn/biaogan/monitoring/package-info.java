/** Tests of the live counts. */
@NullMarked
package cn.biaogan.monitoring;

import org.jspecify.annotations.NullMarked;
