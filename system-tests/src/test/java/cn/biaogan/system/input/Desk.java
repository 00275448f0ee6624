package cn.biaogan.system.input;

import cn.biaogan.system.running.Applicant;
import cn.biaogan.system.running.Caller;
import cn.biaogan.system.running.OpenCycle;
import cn.biaogan.system.running.Reply;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An enterprise with a complete application that is not submitted, and everything the system holds of it. */
record Desk(Applicant applicant, String path) {

    static Desk open() {
        var applicant = OpenCycle.get().applicants(1).getFirst().patient();
        return new Desk(applicant, applicant.prepare());
    }

    Caller caller() {
        return applicant.caller();
    }

    /** Knows the version of the profile. */
    Caller editingTheProfile() {
        return caller().changing(caller().get(Applicant.PROFILE).must());
    }

    /** Knows the version of the application. */
    Caller editing() {
        return caller().changing(caller().get(path).must());
    }

    Map<String, Object> profileWith(String field, Object value) {
        var profile = new LinkedHashMap<>(applicant.papers().profile());
        profile.put(field, value);
        return profile;
    }

    Map<String, Object> contentWith(String part, String id, Object value) {
        var content = new LinkedHashMap<>(applicant.papers().content());
        content.put(part, with(content.get(part), id, value));
        return content;
    }

    Map<String, Object> contentWithout(String part, String id) {
        var content = new LinkedHashMap<>(applicant.papers().content());
        var fewer = with(content.get(part), id, "");
        fewer.remove(id);
        content.put(part, fewer);
        return content;
    }

    private static Map<Object, Object> with(Object part, String id, Object value) {
        var copy = new LinkedHashMap<Object, Object>((Map<?, ?>) part);
        copy.put(id, value);
        return copy;
    }

    /** Everything that is stored of it, with its versions. */
    List<String> stored() {
        return List.of(
                shown(Applicant.PROFILE),
                shown(path),
                shown("/api/application/applications"),
                shown("/api/publication/certificates"));
    }

    private String shown(String what) {
        Reply reply = caller().get(what).must();
        return reply.etag() + " " + reply.text();
    }
}
