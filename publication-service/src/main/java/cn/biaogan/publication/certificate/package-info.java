/** Use cases of the certificate, one handler each. */
@NullMarked
package cn.biaogan.publication.certificate;

import org.jspecify.annotations.NullMarked;
