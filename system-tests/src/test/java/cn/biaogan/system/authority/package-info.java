/** Nobody reads or changes what is another's, by any operation that the services publish. Callers: nobody. */
@NullMarked
package cn.biaogan.system.authority;

import org.jspecify.annotations.NullMarked;
