/** Dossiers over HTTP. */
@NullMarked
package cn.biaogan.review.dossier.web;

import org.jspecify.annotations.NullMarked;
