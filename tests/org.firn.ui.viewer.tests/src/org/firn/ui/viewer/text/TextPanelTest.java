/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.viewer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.firn.testkit.ui.Bot;
import org.firn.testkit.ui.Screen;
import org.firn.viewer.text.TextModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A text file on the screen. */
class TextPanelTest {
    @RegisterExtension
    final Screen screen = new Screen();

    @TempDir
    Path folder;

    private Bot open(Path file) {
        TextModel model = new TextModel(file, task -> new Thread(task).start());
        return screen.bot(screen.open("Text", 600, 300, shell -> new TextPanel(shell, model)));
    }

    @Test
    void wordsAreFoundWhileTheyAreTypedAndAgain() throws IOException {
        Bot bot = open(Files.writeString(folder.resolve("a.log"), "first error\nnothing\nsecond Error\n"));
        bot.label("4 lines");
        bot.text("Search").setText("error");
        var text = bot.widget(StyledText.class);
        assertEquals(6, screen.syncGet(() -> text.widget().getSelection().x));
        text.pressKey(SWT.F3);
        assertEquals(27, screen.syncGet(() -> text.widget().getSelection().x));
        text.pressShortcut(SWT.SHIFT, SWT.F3);
        assertEquals(6, screen.syncGet(() -> text.widget().getSelection().x));
    }

    @Test
    void aFileThatIsGoneIsNamedInPlace() {
        open(folder.resolve("gone.log")).label("gone.log cannot be read");
    }
}
