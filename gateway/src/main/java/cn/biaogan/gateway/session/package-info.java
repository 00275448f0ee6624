/**
 * Who is logged in: sessions in the gateway's own database, shared by its instances, and the cookie that names one. A
 * session is found, kept up and ended here; how it comes about is the business of {@code login}.
 */
@NullMarked
package cn.biaogan.gateway.session;

import org.jspecify.annotations.NullMarked;
