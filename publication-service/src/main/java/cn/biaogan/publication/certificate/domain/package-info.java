/** The certificate of a benchmark enterprise and its re-verification. Callers: the handlers of certificates. */
@NullMarked
package cn.biaogan.publication.certificate.domain;

import org.jspecify.annotations.NullMarked;
