/** Use cases of objections: filing by anyone, reading and resolution by the ministries. */
@NullMarked
package cn.biaogan.publication.objection;

import org.jspecify.annotations.NullMarked;
