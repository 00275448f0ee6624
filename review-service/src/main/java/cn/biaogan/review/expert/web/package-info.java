/** The register of experts over HTTP. */
@NullMarked
package cn.biaogan.review.expert.web;

import org.jspecify.annotations.NullMarked;
