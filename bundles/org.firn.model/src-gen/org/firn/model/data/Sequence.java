/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.data;


/**
 * A representation of the model object '<em><b>Sequence</b></em>'.
 *
 * <!-- begin-model-doc -->
 * The residues of one chain, in the order of the chain.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.firn.model.data.Sequence#getName <em>Name</em>}</li>
 *   <li>{@link org.firn.model.data.Sequence#getDescription <em>Description</em>}</li>
 *   <li>{@link org.firn.model.data.Sequence#getKind <em>Kind</em>}</li>
 *   <li>{@link org.firn.model.data.Sequence#getResidues <em>Residues</em>}</li>
 *   <li>{@link org.firn.model.data.Sequence#getLength <em>Length</em>}</li>
 * </ul>
 *
 * @see org.firn.model.data.DataPackage#getSequence()
 * @model interface="true" abstract="true"
 * @generated
 */
public interface Sequence extends Item
{
    /**
     * Returns the value of the '<em><b>Name</b></em>' attribute.
     * <!-- begin-model-doc -->
     * What the file calls it, such as an accession number; unique in a set.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Name</em>' attribute.
     * @see #setName(String)
     * @see org.firn.model.data.DataPackage#getSequence_Name()
     * @model
     * @generated
     */
    String getName();

    /**
     * Sets the value of the '{@link org.firn.model.data.Sequence#getName <em>Name</em>}' attribute.
     * @param value the new value of the '<em>Name</em>' attribute.
     * @see #getName()
     * @generated
     */
    void setName(String value);

    /**
     * Returns the value of the '<em><b>Description</b></em>' attribute.
     * <!-- begin-model-doc -->
     * What else the file says about it; empty when nothing.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Description</em>' attribute.
     * @see #setDescription(String)
     * @see org.firn.model.data.DataPackage#getSequence_Description()
     * @model
     * @generated
     */
    String getDescription();

    /**
     * Sets the value of the '{@link org.firn.model.data.Sequence#getDescription <em>Description</em>}' attribute.
     * @param value the new value of the '<em>Description</em>' attribute.
     * @see #getDescription()
     * @generated
     */
    void setDescription(String value);

    /**
     * Returns the value of the '<em><b>Kind</b></em>' attribute.
     * <!-- begin-model-doc -->
     * protein, dna or rna.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Kind</em>' attribute.
     * @see #setKind(String)
     * @see org.firn.model.data.DataPackage#getSequence_Kind()
     * @model
     * @generated
     */
    String getKind();

    /**
     * Sets the value of the '{@link org.firn.model.data.Sequence#getKind <em>Kind</em>}' attribute.
     * @param value the new value of the '<em>Kind</em>' attribute.
     * @see #getKind()
     * @generated
     */
    void setKind(String value);

    /**
     * Returns the value of the '<em><b>Residues</b></em>' attribute.
     * <!-- begin-model-doc -->
     * One capital letter for each residue as the IUPAC has them; a hyphen is a gap.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Residues</em>' attribute.
     * @see #setResidues(String)
     * @see org.firn.model.data.DataPackage#getSequence_Residues()
     * @model
     * @generated
     */
    String getResidues();

    /**
     * Sets the value of the '{@link org.firn.model.data.Sequence#getResidues <em>Residues</em>}' attribute.
     * @param value the new value of the '<em>Residues</em>' attribute.
     * @see #getResidues()
     * @generated
     */
    void setResidues(String value);

    /**
     * Returns the value of the '<em><b>Length</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Number of residues, without gaps.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Length</em>' attribute.
     * @see #setLength(int)
     * @see org.firn.model.data.DataPackage#getSequence_Length()
     * @model
     * @generated
     */
    int getLength();

    /**
     * Sets the value of the '{@link org.firn.model.data.Sequence#getLength <em>Length</em>}' attribute.
     * @param value the new value of the '<em>Length</em>' attribute.
     * @see #getLength()
     * @generated
     */
    void setLength(int value);

} // Sequence
