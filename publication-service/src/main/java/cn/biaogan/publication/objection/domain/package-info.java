/** Who objects and why: kept apart from the notice, because only the ministries may read it. Callers: the handlers of objections. */
@NullMarked
package cn.biaogan.publication.objection.domain;

import org.jspecify.annotations.NullMarked;
