package cn.biaogan.exchange.notification.domain;

import java.time.Instant;

/**
 * Something an organisation was told.
 *
 * @param id derived from what is told and to whom, so that it is told once
 * @param place where it stands in the box, in the order of arrival
 * @param cause the type of the event, or the reminder
 * @param link path of the console's page it is about
 * @param at when it happened
 */
public record Notification(
        String id, Place place, Box box, Kind kind, String cause, Words title, Words text, String link, Instant at) {}
