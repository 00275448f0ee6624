/** The context of publication: the call, the public notice, the announcement, certificates and their re-verification. */
@NullMarked
package cn.biaogan.publication;

import org.jspecify.annotations.NullMarked;
