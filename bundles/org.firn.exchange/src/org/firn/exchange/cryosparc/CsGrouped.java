/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.exchange.cryosparc;

import java.io.IOException;
import java.util.Optional;
import org.firn.exchange.mapping.FieldMapping;
import org.firn.exchange.mapping.FieldSet;
import org.firn.exchange.mapping.ItemRows;
import org.firn.exchange.mapping.Mapping;
import org.firn.exchange.mapping.Reading;
import org.firn.exchange.mapping.Writing;
import org.firn.protocol.exchange.Exchange;

/**
 * A field that goes with an alignment in space or in 2D, whichever is written.
 *
 * @param poses the alignment
 * @param mapping the field, without its group
 */
record CsGrouped(CsPoses poses, FieldMapping mapping) implements Mapping {

    private FieldMapping full() {
        return new FieldMapping(
                poses.group() + "/" + mapping.field(),
                mapping.column(),
                mapping.factor(),
                mapping.offset(),
                mapping.storage());
    }

    @Override
    public Optional<Reading> reading(FieldSet fields, Exchange exchange) {
        return full().reading(fields, exchange);
    }

    @Override
    public Optional<Writing> writing(ItemRows items, Exchange exchange) throws IOException {
        return poses.isWritten(items, exchange) ? full().writing(items, exchange) : Optional.empty();
    }
}
