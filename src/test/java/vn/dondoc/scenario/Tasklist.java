package vn.dondoc.scenario;

import org.openqa.selenium.By;
import vn.dondoc.support.Browser;

/** What people do in the task list besides filling forms. */
final class Tasklist {
    /** Said where a task stood that is done. */
    static final String NOTHING_OPEN = "Chọn một việc trong danh sách.";

    private Tasklist() {}

    /** Takes a task of the agency that nobody took yet. */
    static void claim(Browser person) {
        person.click(By.cssSelector(".claim"));
        person.see(By.cssSelector(".unclaim"));
        person.gone(By.cssSelector(".disabled-form"));
    }
}
