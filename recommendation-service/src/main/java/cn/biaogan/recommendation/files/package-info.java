/** What signed scans and the documents of mechanisms have in common. Callers: summary and mechanism. */
@NullMarked
package cn.biaogan.recommendation.files;

import org.jspecify.annotations.NullMarked;
