/** What is judged: the submitted content, the recommendation and the withdrawal of one application. */
@NullMarked
package cn.biaogan.review.dossier.domain;

import org.jspecify.annotations.NullMarked;
