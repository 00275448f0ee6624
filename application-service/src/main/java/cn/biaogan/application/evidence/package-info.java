/** Use cases of the files of an application: bytes first, then the application records them. Callers: evidence.web. */
@NullMarked
package cn.biaogan.application.evidence;

import org.jspecify.annotations.NullMarked;
