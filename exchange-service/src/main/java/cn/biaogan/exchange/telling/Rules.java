package cn.biaogan.exchange.telling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Who is told what, as {@code notifications.json} has it. A type of event that is not in it is told nobody. */
@Component
class Rules {

    private static final String TABLE = "cn/biaogan/exchange/notifications.json";

    private final List<Rule> rows;

    private record Table(List<Rule> rules) {}

    Rules() {
        try (var in = new ClassPathResource(TABLE, Rules.class.getClassLoader()).getInputStream()) {
            this.rows = List.copyOf(
                    JsonMapper.builder().build().readValue(in, Table.class).rules());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Rule> of(String type) {
        return rows.stream().filter(rule -> rule.type().equals(type)).toList();
    }

    Set<String> types() {
        return rows.stream().map(Rule::type).collect(Collectors.toUnmodifiableSet());
    }

    List<Rule> all() {
        return rows;
    }
}
