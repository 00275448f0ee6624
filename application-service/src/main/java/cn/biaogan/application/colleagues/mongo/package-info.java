/** Presences in MongoDB: they come and go by the minute and are no part of an application. */
@NullMarked
package cn.biaogan.application.colleagues.mongo;

import org.jspecify.annotations.NullMarked;
