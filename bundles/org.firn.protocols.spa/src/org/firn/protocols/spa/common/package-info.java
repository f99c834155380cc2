/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What the single-particle protocols share: file patterns, the microscope's parameters, reading pictures. */
@NonNullByDefault
package org.firn.protocols.spa.common;

import org.eclipse.jdt.annotation.NonNullByDefault;
