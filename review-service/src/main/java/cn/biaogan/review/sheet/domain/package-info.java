/** An expert's work on one dossier, and the rubric by which they score. */
@NullMarked
package cn.biaogan.review.sheet.domain;

import org.jspecify.annotations.NullMarked;
