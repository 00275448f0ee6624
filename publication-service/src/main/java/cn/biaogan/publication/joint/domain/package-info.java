/** Signatures of the two ministries: what one proposes the other countersigns. Callers: the domains of this service. */
@NullMarked
package cn.biaogan.publication.joint.domain;

import org.jspecify.annotations.NullMarked;
