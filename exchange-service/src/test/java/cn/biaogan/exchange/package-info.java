/** Tests of the exchange with other systems. */
@NullMarked
package cn.biaogan.exchange;

import org.jspecify.annotations.NullMarked;
