/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.data;

import java.io.IOException;
import java.nio.file.Path;
import org.firn.engine.internal.keys.Key;

/**
 * What one step makes of an output set, as a whole. Used by one thread at a time.
 */
public interface StepOutput extends AutoCloseable {

    /** The file of the table or view; it may be there before it is published. */
    Path file();

    /**
     * Completes it.
     *
     * @param key the key of the step
     */
    void publish(Key key) throws IOException;

    /** Lets go of the file, which stays where it is. */
    @Override
    void close() throws IOException;
}
