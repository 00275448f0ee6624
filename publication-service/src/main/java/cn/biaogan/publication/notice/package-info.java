/** Use cases of the notice, one handler each. */
@NullMarked
package cn.biaogan.publication.notice;

import org.jspecify.annotations.NullMarked;
