/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.data;


/**
 * A representation of the model object '<em><b>Ctf Set</b></em>'.
 *
 * <!-- begin-model-doc -->
 * Contrast transfer functions of micrographs.
 * <!-- end-model-doc -->
 *
 *
 * @see org.firn.model.data.DataPackage#getCtfSet()
 * @model annotation="http://firn.org/item type='CtfModel'"
 * @generated
 */
public interface CtfSet extends ItemSet
{
} // CtfSet
