package cn.biaogan.system.authority;

import cn.biaogan.system.running.Caller;
import cn.biaogan.system.running.Reply;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Something that exists and is somebody's.
 *
 * @param names what stands for it in paths, by the name of the variable
 * @param role of its owner
 * @param owner who sees it
 * @param views where the owner sees all of it; the first tells its version
 * @param secrets what of it no stranger may be told
 */
record Thing(
        String what, Map<String, String> names, String role, Caller owner, List<String> views, List<String> secrets) {

    /** The same thing under more names. */
    Thing named(String variable, String value) {
        var more = new HashMap<>(names);
        more.put(variable, value);
        return new Thing(what, more, role, owner, views, secrets);
    }

    /** The same thing, of which so much is no secret. */
    Thing publishing(String... known) {
        var published = Set.of(known);
        return new Thing(
                what,
                names,
                role,
                owner,
                views,
                secrets.stream().filter(s -> !published.contains(s)).toList());
    }

    /** A path with the names in their places. */
    String in(String template) {
        String path = template;
        for (var name : names.entrySet()) {
            path = path.replace("{" + name.getKey() + "}", name.getValue());
        }
        if (path.contains("{")) {
            throw new IllegalStateException(what + " has no name for " + path);
        }
        return path;
    }

    /** All that its owner sees of it now. */
    List<String> seen() {
        return views.stream().map(this::view).toList();
    }

    private String view(String template) {
        Reply reply = owner.get(in(template)).must();
        return reply.etag() + " "
                + reply.text().replaceAll("\"serverTime\":\"[^\"]*\"", ""); // tells the time of reading
    }

    /** Its version now; empty when it has none. */
    String version() {
        return views.isEmpty() ? "" : owner.get(in(views.getFirst())).must().etag();
    }

    @Override
    public String toString() {
        return what;
    }
}
