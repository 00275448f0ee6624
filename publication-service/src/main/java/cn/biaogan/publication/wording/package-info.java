/** Free text as people write it, within bounds. Callers: the web packages of this service. */
@NullMarked
package cn.biaogan.publication.wording;

import org.jspecify.annotations.NullMarked;
