package cn.biaogan.application.evidence.preview;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Small PDFs that take memory or time without bound when they are drawn. */
final class HarmfulFiles {

    private static final String FLATE = "/Filter/FlateDecode";

    private HarmfulFiles() {}

    /** One pixel behind a mask of 400 millions. */
    static byte[] hugeMask() throws IOException {
        var mask = deflated(400, new byte[1_000_000]);
        return pdf(
                "/XObject<</I 5 0 R>>",
                List.of(
                        stream("", latin("q 500 0 0 500 0 0 cm /I Do Q")),
                        stream(image(1, "RGB") + "/SMask 6 0 R", new byte[] {-1, 0, 0}),
                        stream(image(20_000, "Gray") + FLATE, mask)));
    }

    /** Half of everything, half of that, and so on: each has a picture of the page of its own. */
    static byte[] nestedGroups(int depth) {
        var objects = new ArrayList<byte[]>();
        objects.add(stream("", latin("/X Do")));
        for (int i = 1; i <= depth; i++) {
            boolean last = i == depth;
            String inner = "/Resources<</XObject<</X %d 0 R>>/ExtGState<</G<</ca 0.5/CA 0.5>>>>>>".formatted(5 + i);
            objects.add(stream(
                    "/Type/XObject/Subtype/Form/BBox[0 0 600 600]/Group<</S/Transparency/I true>>"
                            + (last ? "" : inner),
                    latin(last ? "0 0 600 600 re f" : "/G gs /X Do")));
        }
        return pdf("/XObject<</X 5 0 R>>", objects);
    }

    /** A hole of very many random corners to look through. */
    static byte[] raggedClip(int lines) throws IOException {
        var random = new Random(1);
        var path = new StringBuilder("0 0 m\n");
        for (int i = 0; i < lines; i++) {
            path.append(String.format(Locale.ROOT, "%d %d l\n", random.nextInt(595), random.nextInt(842)));
        }
        return pdf("", List.of(stream(FLATE, deflated(1, latin(path + "W n 0 0 595 842 re f")))));
    }

    private static String image(int side, String space) {
        return "/Type/XObject/Subtype/Image/Width %d/Height %d/BitsPerComponent 8/ColorSpace/Device%s"
                .formatted(side, side, space);
    }

    /** One page; its content is the first object, which is the fourth of the file. */
    private static byte[] pdf(String resources, List<byte[]> objects) {
        var all = new ArrayList<byte[]>();
        all.add(latin("<</Type/Catalog/Pages 2 0 R>>"));
        all.add(latin("<</Type/Pages/Kids[3 0 R]/Count 1>>"));
        all.add(latin(
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<" + resources + ">>>>"));
        all.addAll(objects);
        var out = new ByteArrayOutputStream();
        out.writeBytes(latin("%PDF-1.4\n"));
        var places = new StringBuilder();
        for (int i = 0; i < all.size(); i++) {
            places.append(String.format(Locale.ROOT, "%010d 00000 n \n", out.size()));
            out.writeBytes(latin((i + 1) + " 0 obj"));
            out.writeBytes(all.get(i));
            out.writeBytes(latin("endobj\n"));
        }
        int table = out.size();
        int count = all.size() + 1;
        out.writeBytes(latin("xref\n0 " + count + "\n0000000000 65535 f \n" + places));
        out.writeBytes(latin("trailer<</Size " + count + "/Root 1 0 R>>\nstartxref\n" + table + "\n%%EOF\n"));
        return out.toByteArray();
    }

    private static byte[] stream(String dictionary, byte[] content) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(latin("<<" + dictionary + "/Length " + content.length + ">>stream\n"));
        out.writeBytes(content);
        out.writeBytes(latin("\nendstream "));
        return out.toByteArray();
    }

    private static byte[] deflated(int times, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var deflating = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION))) {
            for (int i = 0; i < times; i++) {
                deflating.write(content);
            }
        }
        return out.toByteArray();
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
