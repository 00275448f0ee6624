/** Certificates over HTTP: for the holder, for the ministries, and for anyone who verifies one. */
@NullMarked
package cn.biaogan.publication.certificate.web;

import org.jspecify.annotations.NullMarked;
