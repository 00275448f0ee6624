/** Who else of an enterprise works on its application, and what they changed. Callers: colleagues.web. */
@NullMarked
package cn.biaogan.application.colleagues;

import org.jspecify.annotations.NullMarked;
