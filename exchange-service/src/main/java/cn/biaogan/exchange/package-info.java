/** What other government systems and the public may read of the programme, as events to be replayed at will. */
@NullMarked
package cn.biaogan.exchange;

import org.jspecify.annotations.NullMarked;
