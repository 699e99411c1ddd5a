package vn.dondoc.intake;

import java.util.List;

/**
 * The record of the document; null or empty where it does not say.
 *
 * @param number as "200/KH-UBND", without inner spaces
 * @param type "Kế hoạch", "Công văn", ...
 * @param issuerSuperior the body above the issuer in the letterhead
 * @param date ISO
 * @param standingAgency only where the text says "cơ quan thường trực"
 * @param monitoringAgency who follows up and consolidates
 * @param legalBasis of the preamble, as "Quyết định số 112/QĐ-UBND ngày 18/01/2025"
 * @param addressees Kính gửi
 * @param recipients Nơi nhận, the archive line included
 */
public record ReadRecord(
        String number,
        String type,
        String title,
        String issuer,
        String issuerSuperior,
        String province,
        String date,
        String signer,
        String signerTitle,
        String standingAgency,
        List<String> monitoringAgency,
        List<String> legalBasis,
        List<String> addressees,
        List<String> recipients,
        boolean draft,
        Period period,
        List<Trace> traces,
        List<Doubt> doubts) {

    /** Years or days, as exact as the document is. */
    public record Period(String from, String to) {}
}
