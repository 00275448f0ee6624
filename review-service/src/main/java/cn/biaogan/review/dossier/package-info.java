/** Use cases of the dossiers: kept from other contexts' facts, read by ministries and assigned experts. */
@NullMarked
package cn.biaogan.review.dossier;

import org.jspecify.annotations.NullMarked;
