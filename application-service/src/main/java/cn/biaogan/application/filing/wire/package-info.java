/** The facts this service tells about applications, in the published language. Callers: filing, when it opens its store. */
@NullMarked
package cn.biaogan.application.filing.wire;

import org.jspecify.annotations.NullMarked;
