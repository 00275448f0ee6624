/** How certificates are stored, what they tell the world and the announcement they follow. */
@NullMarked
package cn.biaogan.publication.certificate.messaging;

import org.jspecify.annotations.NullMarked;
