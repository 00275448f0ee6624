/** Who is told what: a table of rules, the audiences, the words. It has few rules of its own and is flat. */
@NullMarked
package cn.biaogan.exchange.telling;

import org.jspecify.annotations.NullMarked;
