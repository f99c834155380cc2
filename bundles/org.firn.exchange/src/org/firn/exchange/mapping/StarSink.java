/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.exchange.mapping;

import java.io.IOException;
import org.firn.formats.star.StarWriter;

/**
 * The rows of a table of a STAR file.
 *
 * @param writer in a table
 */
public record StarSink(StarWriter writer) implements ForeignSink {

    @Override
    public void put(double value) throws IOException {
        writer.put(value);
    }

    @Override
    public void putExact(double value) throws IOException {
        writer.putExact(value);
    }

    @Override
    public void put(long value) throws IOException {
        writer.put(value);
    }

    @Override
    public void put(String value) throws IOException {
        writer.put(value);
    }
}
