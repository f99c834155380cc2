/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.picking;

import java.util.List;

/**
 * What was found in one micrograph.
 *
 * @param picks the accepted picks, best first
 * @param threshold lowest merit that was accepted; positive infinity when nothing stood out of the noise
 * @param contaminants peaks that were left out because they stand out far more than the other picks do
 * @param atBorder peaks that were left out because they are too near to the border
 */
public record PickResult(List<Pick> picks, double threshold, int contaminants, int atBorder) {
    /** Copies the list. */
    public PickResult {
        picks = List.copyOf(picks);
    }
}
