/** How long use cases take and which log lines belong together. Callers: the platform itself. */
@NullMarked
package cn.biaogan.platform.observability;

import org.jspecify.annotations.NullMarked;
