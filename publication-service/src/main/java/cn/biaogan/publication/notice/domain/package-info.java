/** The one public notice of a cycle: who is listed, which objections are open, what may be announced. Callers: the handlers of notices. */
@NullMarked
package cn.biaogan.publication.notice.domain;

import org.jspecify.annotations.NullMarked;
