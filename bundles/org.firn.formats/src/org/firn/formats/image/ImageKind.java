/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.image;

/** What the sections of an image file mean together. */
public enum ImageKind {

    /** Independent images: one micrograph, the frames of a movie, particles, class averages. */
    STACK,
    /** The slices of one volume along z. */
    VOLUME,
    /** Several volumes of equal depth one after the other (MRC2014 space groups 401 to 630). */
    VOLUME_STACK
}
