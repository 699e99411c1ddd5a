package vn.dondoc.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

class PagesTest {

    private final Written report = Written.of(Samples.report());
    private final Written letter = Written.of(Samples.letter());

    @Test
    void aDocumentWithoutAnnexesIsOneSectionOfA4Portrait() {
        var section = sections(letter).get(0);
        assertThat(sections(letter)).hasSize(1);
        assertThat(section.getPgSz().getW()).isEqualTo(BigInteger.valueOf(11906));
        assertThat(section.getPgSz().getH()).isEqualTo(BigInteger.valueOf(16838));
    }

    @Test
    void marginsAreTwentyMillimetresAndThirtyOnTheLeft() {
        assertThat(sections(report)).hasSize(3).allSatisfy(section -> {
            assertThat(section.getPgMar().getTop()).isEqualTo(BigInteger.valueOf(1134));
            assertThat(section.getPgMar().getBottom()).isEqualTo(BigInteger.valueOf(1134));
            assertThat(section.getPgMar().getLeft()).isEqualTo(BigInteger.valueOf(1701));
            assertThat(section.getPgMar().getRight()).isEqualTo(BigInteger.valueOf(1134));
        });
    }

    @Test
    void anAnnexLiesWhenAsked() {
        assertThat(sections(report))
                .extracting(section -> section.getPgSz().getOrient())
                .containsExactly(STPageOrientation.PORTRAIT, STPageOrientation.LANDSCAPE, STPageOrientation.PORTRAIT);
        assertThat(sections(report).get(1).getPgSz().getW()).isEqualTo(BigInteger.valueOf(16838));
    }

    @Test
    void thePageNumberStandsInTheHeaderButNotOnTheFirstPageOfDocumentOrAnnex() {
        assertThat(sections(report)).allMatch(CTSectPr::isSetTitlePg);
        assertThat(sections(report))
                .allMatch(section -> section.getPgNumType().getStart().intValue() == 1);
        var numbered = header(STHdrFtr.DEFAULT).getParagraphArray(0).getCTP().getFldSimpleList();
        assertThat(numbered)
                .singleElement()
                .satisfies(field -> assertThat(field.getInstr()).isEqualTo("PAGE"));
        assertThat(header(STHdrFtr.FIRST).getParagraphArray(0).getCTP().getFldSimpleList())
                .isEmpty();
    }

    @Test
    void illustrativeDataAreSaidToBeSoOnEachPage() {
        assertThat(sections(report).get(0).getFooterReferenceList())
                .extracting(reference -> reference.getType())
                .containsExactlyInAnyOrder(STHdrFtr.FIRST, STHdrFtr.DEFAULT);
        assertThat(report.file().getFooterList())
                .hasSize(2)
                .allSatisfy(footer -> assertThat(footer.getText().strip())
                        .isEqualTo("Dữ liệu minh họa, không phản ánh tình hình thực tế của cơ quan, địa phương được"
                                + " nêu tên."));
        assertThat(letter.file().getFooterList()).isEmpty();
    }

    @Test
    void annexesInheritHeaderAndFooterOfTheDocument() {
        assertThat(sections(report).subList(1, 3)).allSatisfy(section -> {
            assertThat(section.getHeaderReferenceList()).isEmpty();
            assertThat(section.getFooterReferenceList()).isEmpty();
        });
    }

    @Test
    void annexesAreNumberedAndNameTheirDocument() {
        assertThat(report.texts())
                .containsSequence(
                        "Phụ lục I",
                        "KẾT QUẢ THỰC HIỆN TỪNG NHIỆM VỤ",
                        "(Kèm theo Báo cáo số 05/BC-SCT ngày 05 tháng 02 năm 2025 của Sở Công Thương)")
                .contains("Phụ lục II");
    }

    @Test
    void theTypefaceAndTheLanguageHoldForTheWholeFile() throws Exception {
        var defaults = report.file().getStyle().getDocDefaults().getRPrDefault().getRPr();
        assertThat(defaults.getRFontsArray(0).getAscii()).isEqualTo("Times New Roman");
        assertThat(defaults.getRFontsArray(0).getHAnsi()).isEqualTo("Times New Roman");
        assertThat(defaults.getLangArray(0).getVal()).isEqualTo("vi-VN");
    }

    private XWPFHeader header(STHdrFtr.Enum type) {
        var reference = sections(report).get(0).getHeaderReferenceList().stream()
                .filter(candidate -> candidate.getType() == type)
                .findFirst()
                .orElseThrow();
        return (XWPFHeader) report.file().getRelationById(reference.getId());
    }

    private static List<CTSectPr> sections(Written written) {
        var inner = written.file().getParagraphs().stream()
                .map(paragraph -> paragraph.getCTP().getPPr())
                .filter(properties -> properties != null && properties.isSetSectPr())
                .map(properties -> properties.getSectPr());
        var last = written.file().getDocument().getBody().getSectPr();
        return Stream.concat(inner, Stream.of(last)).toList();
    }
}
