/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.firn.engine.internal.data.OutputSchemas;
import org.firn.engine.internal.data.RunPaths.StoredPaths;
import org.firn.protocol.DataHeader;
import org.firn.protocol.InputData;
import org.firn.protocol.ProtocolException;
import org.firn.tables.ItemTable;

/**
 * A data object in the project. Immutable.
 *
 * @param where what the user knows it by, for messages
 * @param header what is known about it
 * @param stored finds its files
 */
public record StoredInput(String where, DataHeader header, StoredPaths stored) implements InputData {

    @Override
    public ItemTable openTable() throws ProtocolException {
        if (!OutputSchemas.isSet(header.type())) {
            throw new ProtocolException(where, "is a " + header.type().getName() + ", not a set", "Link a set to it.");
        }
        Path file = file(DataHeader.TABLE);
        try {
            return ItemTable.open(file);
        } catch (IOException e) {
            throw new ProtocolException(
                    where, "cannot be read: " + e.getMessage(), "Restart the run that makes it.", e);
        }
    }

    @Override
    public Path file(String attribute) throws ProtocolException {
        String text = header.text(attribute)
                .filter(path -> !path.isEmpty())
                .orElseThrow(
                        () -> new ProtocolException(where, "has no " + attribute, "Restart the run that makes it."));
        try {
            Path file = stored.resolve(text);
            if (!Files.exists(file)) {
                throw new ProtocolException(
                        where,
                        "needs the file " + file + ", which is not there",
                        "Put it back, or restart the run that makes it.");
            }
            return file;
        } catch (IOException e) {
            throw new ProtocolException(
                    where,
                    "has a " + attribute + " that cannot be found: " + e.getMessage(),
                    "Restart the run that makes it.",
                    e);
        }
    }
}
