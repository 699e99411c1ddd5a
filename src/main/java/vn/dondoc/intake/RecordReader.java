package vn.dondoc.intake;

import java.util.List;

/** Reads the record of a document: number, type, subject, who issued it and when, to whom it goes. */
final class RecordReader {
    /** @param regimes of the document: who consolidates their reports follows the work up */
    ReadRecord read(DirectiveText text, Agencies agencies, List<ReadRegime> regimes) {
        var notes = new Notes();
        var head = new HeadReader(text);
        var title = new TitleReader(text);
        var tail = new TailReader(text);
        var issuers = new IssuerReader(text, head, tail);
        var recipients = new RecipientsReader(text);

        var subject = title.title();
        var province = notes.take("province", issuers.province().orElse(null));
        var issuer = notes.take("issuer", issuers.issuer(province).orElse(null));
        var superior = notes.take("issuerSuperior", issuers.superior().orElse(null));
        var body = IssuerReader.bodyOf(
                issuer, superior, tail.onBehalfOf().map(Found::value).orElse(null));
        var followers = new FollowersReader(text, agencies, regimes);
        var standing = followers.standing();
        var type = notes.take("type", title.type(head.notation()).orElse(null));
        var period = PeriodReader.in(text, subject, type);
        period.ifPresent(years -> notes.trace("period", years.span(), years.rule()));

        var record = new ReadRecord(
                notes.take(
                        "number",
                        head.number().filter(number -> number.value() != null).orElse(null)),
                type,
                notes.take("title", subject.orElse(null)),
                issuer,
                superior,
                province,
                notes.take("date", head.date().orElse(null)),
                notes.take("signer", tail.signer().orElse(null)),
                notes.take("signerTitle", tail.position(body).orElse(null)),
                notes.take("standingAgency", standing.orElse(null)),
                notes.takeAll("monitoringAgency", followers.monitoring(standing)),
                notes.takeAll("legalBasis", BasisReader.in(text)),
                notes.takeAll("addressees", recipients.addressees()),
                notes.takeAll("recipients", recipients.recipients()),
                head.draft(),
                period.map(PeriodReader.Years::period).orElse(null),
                List.of(),
                List.of());
        new RecordDoubts(text, head).about(record, notes);
        return with(record, notes);
    }

    private static ReadRecord with(ReadRecord read, Notes notes) {
        return new ReadRecord(
                read.number(),
                read.type(),
                read.title(),
                read.issuer(),
                read.issuerSuperior(),
                read.province(),
                read.date(),
                read.signer(),
                read.signerTitle(),
                read.standingAgency(),
                read.monitoringAgency(),
                read.legalBasis(),
                read.addressees(),
                read.recipients(),
                read.draft(),
                read.period(),
                notes.traces(),
                notes.doubts());
    }
}
