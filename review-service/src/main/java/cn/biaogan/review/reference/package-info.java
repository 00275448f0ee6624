/** Reference data of the contracts, as the review reads it: industries, jurisdictions, rubrics. */
@NullMarked
package cn.biaogan.review.reference;

import org.jspecify.annotations.NullMarked;
