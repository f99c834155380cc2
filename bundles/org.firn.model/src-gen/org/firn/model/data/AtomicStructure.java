/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.data;


/**
 * A representation of the model object '<em><b>Atomic Structure</b></em>'.
 *
 * <!-- begin-model-doc -->
 * An atomic model, as mmCIF or PDB.
 * <!-- end-model-doc -->
 *
 *
 * @see org.firn.model.data.DataPackage#getAtomicStructure()
 * @model
 * @generated
 */
public interface AtomicStructure extends FileObject
{
} // AtomicStructure
