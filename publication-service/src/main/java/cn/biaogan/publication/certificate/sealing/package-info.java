/** The SM2 signature of certificates and its keys. Callers: the issuing and the verification of certificates. */
@NullMarked
package cn.biaogan.publication.certificate.sealing;

import org.jspecify.annotations.NullMarked;
