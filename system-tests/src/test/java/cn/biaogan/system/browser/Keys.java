package cn.biaogan.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** Somebody who has a keyboard and no mouse, and sees where they are. */
record Keys(Page page) {

    private static final int MOST_TABS = 120;

    /** Goes on by Tab until the focus is there, and sees it there. */
    Keys reach(String selector) {
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            if (isAt(selector)) {
                assertThat((Boolean) page.evaluate("""
                                () => {
                                  let shown = document.activeElement;
                                  for (let up = 0; shown && up < 4; up++, shown = shown.parentElement) {
                                    const style = getComputedStyle(shown);
                                    if ((style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0)
                                        || style.boxShadow !== 'none') return true;
                                  }
                                  return false;
                                }"""))
                        .as("the focus is seen at " + selector)
                        .isTrue();
                return this;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("not to be reached by Tab: " + selector + " at " + page.url());
    }

    private boolean isAt(String selector) {
        return (Boolean) page.evaluate("""
                (selector) => {
                  const [css, words] = selector.split(' :: ');
                  const here = document.activeElement;
                  return here !== null && here.matches(css)
                      && (words === undefined || here.textContent.replaceAll(/\\s/g, '').includes(words));
                }""", selector);
    }

    Keys press(String key) {
        page.keyboard().press(key);
        return this;
    }

    Keys type(String text) {
        page.keyboard().type(text);
        return this;
    }
}
