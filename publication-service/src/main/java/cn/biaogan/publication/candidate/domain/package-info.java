/** The application that goes from the selection to the certificate, as the published facts name it. Callers: notice, certificate, recount. */
@NullMarked
package cn.biaogan.publication.candidate.domain;

import org.jspecify.annotations.NullMarked;
