package cn.biaogan.printing;

import cn.biaogan.printing.Block.Cell;
import cn.biaogan.printing.Block.Line;
import cn.biaogan.printing.Block.Row;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A paper as a tree of XHTML. Text becomes text nodes and is never parsed, so no text can become markup. */
final class Markup {

    private final Document document;

    private Markup(Document document) {
        this.document = document;
    }

    static Document of(Paper paper) {
        try {
            var document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
            new Markup(document).write(paper);
            return document;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(Paper paper) {
        var html = document.createElement("html");
        html.setAttribute("lang", "zh-CN");
        document.appendChild(html);
        var head = child(html, "head", "");
        text(child(head, "title", ""), paper.title());
        child(head, "style", "").appendChild(document.createTextNode(Style.sheet(paper.landscape())));
        var body = child(html, "body", "");
        text(child(body, "div", "running"), paper.running());
        if (paper.watermark() != null) {
            text(child(body, "div", "watermark"), paper.watermark());
        }
        paper.blocks().forEach(block -> write(body, block));
    }

    private void write(Element body, Block block) {
        switch (block) {
            case Block.Cover cover -> cover(body, cover);
            case Block.Title title -> text(child(body, "h1", ""), title.text());
            case Block.Heading heading ->
                text(child(body, "h2", heading.onNewPage() ? "new-page" : ""), heading.text());
            case Block.Subheading heading -> text(child(body, "h3", ""), heading.text());
            case Block.Text text -> paragraphs(body, text.text(), Style.of(text.kind()));
            case Block.Table table -> table(body, table);
            case Block.Sealed sealed -> sealed(body, sealed);
            case Block.Together(var blocks) -> {
                var page = child(body, "div", "together");
                blocks.forEach(inner -> write(page, inner));
            }
            case Block.Signing signing ->
                lines(child(child(body, "div", "signing"), "table", "lines"), signing.lines());
        }
    }

    private void cover(Element body, Block.Cover cover) {
        var page = child(body, "div", "cover");
        text(child(page, "div", "number"), cover.number());
        text(child(page, "div", "name"), cover.title());
        lines(child(page, "table", "lines"), cover.lines());
        cover.foot().forEach(foot -> text(child(page, "div", "foot"), foot));
    }

    private void paragraphs(Element parent, String text, String kind) {
        text.lines().filter(line -> !line.isBlank()).forEach(line -> text(child(parent, "p", kind), line.strip()));
    }

    private void table(Element body, Block.Table table) {
        var grid = child(body, "table", table.dense() ? "grid dense" : "grid");
        var columns = child(grid, "colgroup", "");
        table.widths().forEach(width -> child(columns, "col", "").setAttribute("style", "width:" + width + "%"));
        rows(child(grid, "thead", ""), table.head(), "th");
        rows(child(grid, "tbody", ""), table.rows(), "td");
    }

    private void rows(Element part, List<Row> rows, String tag) {
        for (Row row : rows) {
            var tr = child(part, "tr", "");
            row.cells().forEach(cell -> cell(tr, cell, tag));
        }
    }

    private void cell(Element row, Cell cell, String tag) {
        var style = cell.align() == Cell.Align.CENTER ? "center" : "left";
        var td = child(row, tag, cell.bold() ? style + " bold" : style);
        if (cell.rows() > 1) {
            td.setAttribute("rowspan", Integer.toString(cell.rows()));
        }
        if (cell.columns() > 1) {
            td.setAttribute("colspan", Integer.toString(cell.columns()));
        }
        var lines = cell.text().lines().collect(Collectors.toList());
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                child(td, "br", "");
            }
            text(td, lines.get(i));
        }
    }

    private void sealed(Element body, Block.Sealed sealed) {
        var line = child(body, "div", sealed.seal() == null ? "sealed" : "sealed stamped");
        text(child(line, "span", ""), sealed.text());
        if (sealed.seal() != null) {
            var image = child(line, "img", "seal");
            image.setAttribute(
                    "src", "data:image/png;base64," + Base64.getEncoder().encodeToString(sealed.seal()));
            image.setAttribute("alt", "印章");
        }
    }

    private void lines(Element table, List<Line> lines) {
        for (Line line : lines) {
            var tr = child(table, "tr", "");
            if (!line.label().isEmpty()) {
                text(child(tr, "td", "label"), line.label());
            }
            var value = child(tr, "td", "value");
            value.setAttribute("colspan", line.label().isEmpty() ? "2" : "1");
            text(value, line.value());
        }
    }

    private Element child(Element parent, String tag, String kind) {
        var child = document.createElement(tag);
        if (!kind.isEmpty()) {
            child.setAttribute("class", kind);
        }
        parent.appendChild(child);
        return child;
    }

    private void text(Element parent, String text) {
        parent.appendChild(document.createTextNode(Typeface.printable(text)));
    }
}
