/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.exchange.relion;

import java.util.Optional;
import org.firn.exchange.mapping.FieldSet;
import org.firn.exchange.mapping.ItemRows;
import org.firn.exchange.mapping.Mapping;
import org.firn.exchange.mapping.Reading;
import org.firn.exchange.mapping.Writing;
import org.firn.protocol.exchange.Exchange;

/** The pixel size in each row, see {@link RowOptics}. */
record RelionRowPixel() implements Mapping {

    @Override
    public Optional<Reading> reading(FieldSet fields, Exchange exchange) {
        return new RowOptics(fields).reading();
    }

    @Override
    public Optional<Writing> writing(ItemRows items, Exchange exchange) {
        return Optional.empty(); // written as magnification, see RelionWriter
    }
}
