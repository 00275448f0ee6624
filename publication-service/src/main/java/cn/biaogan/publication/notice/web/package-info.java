/** The notice over HTTP: drafts and decisions for the ministries, the published list for everyone. */
@NullMarked
package cn.biaogan.publication.notice.web;

import org.jspecify.annotations.NullMarked;
