package cn.biaogan.system.input;

import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.system.running.Caller;
import cn.biaogan.system.running.Reply;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The same refusal in both languages, each a whole problem detail of RFC 9457. */
record Refused(Reply chinese, Reply english) {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    /** Tries it twice, as somebody who reads Chinese and as somebody who reads English. */
    static Refused on(Caller caller, Function<Caller, Reply> attempt) {
        var refused = new Refused(attempt.apply(caller.inChinese()), attempt.apply(caller.inEnglish()));
        whole(refused.chinese, "zh-CN");
        whole(refused.english, "en");
        assertThat(refused.english.status()).isEqualTo(refused.chinese.status());
        assertThat(refused.english.code()).isEqualTo(refused.chinese.code());
        return refused;
    }

    Refused is(int status, String code) {
        assertThat(chinese.status()).as("%s", chinese).isEqualTo(status);
        assertThat(chinese.code()).as("%s", chinese).isEqualTo(code);
        return this;
    }

    /** Exactly one field is to blame. */
    Refused blames(String pointer, String fault) {
        for (Reply reply : new Reply[] {chinese, english}) {
            assertThat(Reply.list(reply.body().path("errors")))
                    .as("%s", reply)
                    .singleElement()
                    .satisfies(error -> {
                        assertThat(error.path("pointer").asString()).isEqualTo(pointer);
                        assertThat(error.path("code").asString()).isEqualTo(fault);
                    });
        }
        return this;
    }

    /** The way out, or what else must be told, in the detail of the problem or of a field. */
    Refused tells(String inChinese, String inEnglish) {
        assertThat(told(chinese)).contains(inChinese);
        assertThat(told(english)).contains(inEnglish);
        return this;
    }

    private static String told(Reply reply) {
        var told = new StringBuilder(reply.at("/detail"));
        Reply.list(reply.body().path("errors"))
                .forEach(error -> told.append('\n').append(error.path("detail").asString()));
        return told.toString();
    }

    private static void whole(Reply reply, String language) {
        assertThat(reply.status()).as("%s", reply).isBetween(400, 499);
        assertThat(reply.type()).as("%s", reply).startsWith("application/problem+json");
        assertThat(reply.at("/type")).isEqualTo("urn:biaogan:problem:" + reply.code());
        assertThat(reply.body().path("status").asInt()).isEqualTo(reply.status());
        assertThat(reply.at("/instance")).as("%s", reply).startsWith("/");
        assertThat(reply.headers().firstValue("Content-Language"))
                .as("%s", reply)
                .hasValue(language);
        spoken(reply.at("/title"), language, reply);
        spoken(reply.at("/detail"), language, reply);
        for (JsonNode error : reply.body().path("errors")) {
            spoken(error.path("detail").asString(""), language, reply);
        }
    }

    /** What the caller wrote comes back in quotes, in whatever language it was. */
    private static void spoken(String text, String language, Reply reply) {
        assertThat(text).as("%s", reply).isNotBlank();
        assertThat(HAN.matcher(QUOTED.matcher(text).replaceAll("")).find())
                .as("%s", reply)
                .isEqualTo(language.startsWith("zh"));
    }
}
