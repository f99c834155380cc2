/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Classification of particles. */
@NonNullByDefault
package org.firn.protocols.spa.classification;

import org.eclipse.jdt.annotation.NonNullByDefault;
