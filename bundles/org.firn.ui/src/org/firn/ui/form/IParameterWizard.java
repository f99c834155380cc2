/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.form;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.firn.protocol.ParameterSpec;

/**
 * Helps to choose the value of a parameter, for example by showing an image. Contributed through the extension point
 * {@code org.firn.ui.parameterWizards}; has a public constructor without arguments.
 */
public interface IParameterWizard {

    /**
     * Asks the user, in a window of its own. Called by the thread of the screen, returns at once or when the window is
     * closed.
     *
     * @param form the form as it is filled in; only read
     * @param parameter the parameter beside which the button was pressed
     * @return completes on any thread with texts by parameter, none when the user has changed his mind
     */
    CompletableFuture<Map<String, String>> ask(FormModel form, ParameterSpec parameter);
}
