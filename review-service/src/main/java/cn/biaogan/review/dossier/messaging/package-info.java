/** Facts of application- and recommendation-service, as far as the dossiers read them. */
@NullMarked
package cn.biaogan.review.dossier.messaging;

import org.jspecify.annotations.NullMarked;
