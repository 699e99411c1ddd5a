package vn.dondoc.request;

import vn.dondoc.setting.Step;

/** What can be asked. */
public enum RequestKind {
    EXTENSION("điều chỉnh thời hạn"),
    SUSPENSION("tạm dừng"),
    RESUMPTION("tiếp tục thực hiện"),
    WITHDRAWAL("thôi giao"),
    COOPERATION("phối hợp");

    private final String label;

    RequestKind(String label) {
        this.label = label;
    }

    /** After "Đề nghị". */
    public String label() {
        return label;
    }

    /** How long the answer may take. */
    Step answered() {
        return this == COOPERATION ? Step.COOPERATION_ANSWERED : Step.DECISION;
    }
}
