package cn.biaogan.exchange.telling;

import cn.biaogan.exchange.notification.domain.Kind;
import cn.biaogan.exchange.notification.domain.Words;
import java.util.List;

/**
 * One row of the table.
 *
 * @param type of the event, or the name of the reminder
 * @param title without fields: it becomes the subject of a mail
 * @param text with {@code {fields}}; what stands in {@code [brackets]} is left out when one of its fields is missing
 */
record Rule(String type, List<Audience> to, Kind kind, Words title, Words text, String link) {}
