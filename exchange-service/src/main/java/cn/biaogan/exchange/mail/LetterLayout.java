package cn.biaogan.exchange.mail;

import cn.biaogan.exchange.notification.domain.Language;
import cn.biaogan.exchange.notification.domain.Words;
import org.springframework.web.util.HtmlUtils;

/** How a letter looks, as plain text and as simple HTML. */
record LetterLayout(String settings) {

    private static final Words OPEN = new Words("查看详情", "Open");
    private static final Words FOOTER = new Words(
            "本邮件由工业计量标杆示范活动系统自动发出，请勿直接回复。如需调整或停止邮件提醒，请到：",
            "This message was sent by the system of the metrology benchmark programme; please do not reply. To change or stop"
                    + " these messages: ");

    String plain(String title, String text, String link, Language language) {
        return title + "\n\n" + text + "\n\n" + OPEN.in(language) + (language == Language.ZH ? "：" : ": ") + link
                + "\n\n--\n" + FOOTER.in(language) + settings + "\n";
    }

    String html(String title, String text, String link, Language language) {
        String paragraphs = HtmlUtils.htmlEscape(text, "UTF-8").replace("\n", "<br>");
        return """
                <!DOCTYPE html>
                <html lang="%s"><head><meta charset="UTF-8"><title>%s</title></head>
                <body style="font-family:sans-serif;line-height:1.7;color:#1f2937">
                <h1 style="font-size:18px">%s</h1>
                <p>%s</p>
                <p><a href="%s">%s</a></p>
                <hr><p style="font-size:12px;color:#6b7280">%s<a href="%s">%s</a></p>
                </body></html>
                """.formatted(
                        language == Language.ZH ? "zh-CN" : "en",
                        escaped(title),
                        escaped(title),
                        paragraphs,
                        escaped(link),
                        OPEN.in(language),
                        FOOTER.in(language),
                        escaped(settings),
                        escaped(settings));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
