package vn.dondoc.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The user's guide: the same text and pictures as in the repository, so that there is only one. */
@Controller
class GuidePage {
    private static final List<Extension> TABLES = List.of(TablesExtension.create());

    private final String html;

    GuidePage(@Value("classpath:docs/huong-dan.md") Resource guide) throws IOException {
        Parser parser = Parser.builder().extensions(TABLES).build();
        HtmlRenderer renderer = HtmlRenderer.builder().extensions(TABLES).build();
        this.html = renderer.render(parser.parse(guide.getContentAsString(StandardCharsets.UTF_8)));
    }

    @GetMapping("/huong-dan")
    String show(Model model) {
        model.addAttribute("guide", html);
        return "guide";
    }
}
