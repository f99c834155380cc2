/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.data;


/**
 * A representation of the model object '<em><b>Mask</b></em>'.
 *
 * <!-- begin-model-doc -->
 * Weights from 0 to 1 that select a part of a volume.
 * <!-- end-model-doc -->
 *
 *
 * @see org.firn.model.data.DataPackage#getMask()
 * @model
 * @generated
 */
public interface Mask extends Grid
{
} // Mask
