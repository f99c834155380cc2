/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.data.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.firn.model.data.Acquisition;
import org.firn.model.data.Alignment;
import org.firn.model.data.AtomicStructure;
import org.firn.model.data.Average;
import org.firn.model.data.AverageSet;
import org.firn.model.data.Class2D;
import org.firn.model.data.ClassSet2D;
import org.firn.model.data.Coordinate;
import org.firn.model.data.CoordinateSet;
import org.firn.model.data.CtfModel;
import org.firn.model.data.CtfParameters;
import org.firn.model.data.CtfSet;
import org.firn.model.data.DataFactory;
import org.firn.model.data.DataObject;
import org.firn.model.data.DataPackage;
import org.firn.model.data.Document;
import org.firn.model.data.FileObject;
import org.firn.model.data.FrameShift;
import org.firn.model.data.FscPoint;
import org.firn.model.data.FscSet;
import org.firn.model.data.Grid;
import org.firn.model.data.ImageItem;
import org.firn.model.data.ImageLocation;
import org.firn.model.data.ImageSet;
import org.firn.model.data.Item;
import org.firn.model.data.ItemSet;
import org.firn.model.data.Mask;
import org.firn.model.data.Micrograph;
import org.firn.model.data.MicrographKey;
import org.firn.model.data.MicrographSet;
import org.firn.model.data.MotionSet;
import org.firn.model.data.Movie;
import org.firn.model.data.MovieSet;
import org.firn.model.data.Particle;
import org.firn.model.data.ParticleSet;
import org.firn.model.data.Position;
import org.firn.model.data.Sequence;
import org.firn.model.data.SequenceSet;
import org.firn.model.data.Statistic;
import org.firn.model.data.StatisticSet;
import org.firn.model.data.StreamState;
import org.firn.model.data.Transform;
import org.firn.model.data.Volume;

import org.firn.model.workflow.WorkflowPackage;

import org.firn.model.workflow.impl.WorkflowPackageImpl;

/**
 * An implementation of the model <b>Package</b>.
 * @generated
 */
public class DataPackageImpl extends EPackageImpl implements DataPackage
{
    /**
     * @generated
     */
    private EClass dataObjectEClass = null;

    /**
     * @generated
     */
    private EClass itemSetEClass = null;

    /**
     * @generated
     */
    private EClass acquisitionEClass = null;

    /**
     * @generated
     */
    private EClass imageSetEClass = null;

    /**
     * @generated
     */
    private EClass movieSetEClass = null;

    /**
     * @generated
     */
    private EClass micrographSetEClass = null;

    /**
     * @generated
     */
    private EClass particleSetEClass = null;

    /**
     * @generated
     */
    private EClass averageSetEClass = null;

    /**
     * @generated
     */
    private EClass coordinateSetEClass = null;

    /**
     * @generated
     */
    private EClass ctfSetEClass = null;

    /**
     * @generated
     */
    private EClass motionSetEClass = null;

    /**
     * @generated
     */
    private EClass classSet2DEClass = null;

    /**
     * @generated
     */
    private EClass fscSetEClass = null;

    /**
     * @generated
     */
    private EClass statisticSetEClass = null;

    /**
     * @generated
     */
    private EClass sequenceSetEClass = null;

    /**
     * @generated
     */
    private EClass fileObjectEClass = null;

    /**
     * @generated
     */
    private EClass gridEClass = null;

    /**
     * @generated
     */
    private EClass volumeEClass = null;

    /**
     * @generated
     */
    private EClass maskEClass = null;

    /**
     * @generated
     */
    private EClass atomicStructureEClass = null;

    /**
     * @generated
     */
    private EClass documentEClass = null;

    /**
     * @generated
     */
    private EClass itemEClass = null;

    /**
     * @generated
     */
    private EClass imageLocationEClass = null;

    /**
     * @generated
     */
    private EClass micrographKeyEClass = null;

    /**
     * @generated
     */
    private EClass positionEClass = null;

    /**
     * @generated
     */
    private EClass ctfParametersEClass = null;

    /**
     * @generated
     */
    private EClass transformEClass = null;

    /**
     * @generated
     */
    private EClass imageItemEClass = null;

    /**
     * @generated
     */
    private EClass movieEClass = null;

    /**
     * @generated
     */
    private EClass micrographEClass = null;

    /**
     * @generated
     */
    private EClass coordinateEClass = null;

    /**
     * @generated
     */
    private EClass particleEClass = null;

    /**
     * @generated
     */
    private EClass averageEClass = null;

    /**
     * @generated
     */
    private EClass class2DEClass = null;

    /**
     * @generated
     */
    private EClass ctfModelEClass = null;

    /**
     * @generated
     */
    private EClass frameShiftEClass = null;

    /**
     * @generated
     */
    private EClass fscPointEClass = null;

    /**
     * @generated
     */
    private EClass statisticEClass = null;

    /**
     * @generated
     */
    private EClass sequenceEClass = null;

    /**
     * @generated
     */
    private EEnum streamStateEEnum = null;

    /**
     * @generated
     */
    private EEnum alignmentEEnum = null;

    /**
     * Creates an instance of the model <b>Package</b>, registered with
     * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
     * package URI value.
     * <p>Note: the correct way to create the package is via the static
     * factory method {@link #init init()}, which also performs
     * initialization of the package, or returns the registered package,
     * if one already exists.
     * @see org.eclipse.emf.ecore.EPackage.Registry
     * @see org.firn.model.data.DataPackage#eNS_URI
     * @see #init()
     * @generated
     */
    private DataPackageImpl()
    {
        super(eNS_URI, DataFactory.eINSTANCE);
    }
    /**
     * @generated
     */
    private static boolean isInited = false;

    /**
     * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
     *
     * <p>This method is used to initialize {@link DataPackage#eINSTANCE} when that field is accessed.
     * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
     * @see #eNS_URI
     * @see #createPackageContents()
     * @see #initializePackageContents()
     * @generated
     */
    public static DataPackage init()
    {
        if (isInited) return (DataPackage)EPackage.Registry.INSTANCE.getEPackage(DataPackage.eNS_URI);

        // Obtain or create and register package
        Object registeredDataPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
        DataPackageImpl theDataPackage = registeredDataPackage instanceof DataPackageImpl ? (DataPackageImpl)registeredDataPackage : new DataPackageImpl();

        isInited = true;

        // Obtain or create and register interdependencies
        Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(WorkflowPackage.eNS_URI);
        WorkflowPackageImpl theWorkflowPackage = (WorkflowPackageImpl)(registeredPackage instanceof WorkflowPackageImpl ? registeredPackage : WorkflowPackage.eINSTANCE);

        // Create package meta-data objects
        theDataPackage.createPackageContents();
        theWorkflowPackage.createPackageContents();

        // Initialize created meta-data
        theDataPackage.initializePackageContents();
        theWorkflowPackage.initializePackageContents();

        // Mark meta-data to indicate it can't be changed
        theDataPackage.freeze();

        // Update the registry and return the package
        EPackage.Registry.INSTANCE.put(DataPackage.eNS_URI, theDataPackage);
        return theDataPackage;
    }

    /**
     * @generated
     */
    @Override
    public EClass getDataObject()
    {
        return dataObjectEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getDataObject_Name()
    {
        return (EAttribute)dataObjectEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getDataObject_Label()
    {
        return (EAttribute)dataObjectEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getDataObject_Comment()
    {
        return (EAttribute)dataObjectEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getDataObject_Fingerprint()
    {
        return (EAttribute)dataObjectEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EClass getItemSet()
    {
        return itemSetEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getItemSet_Table()
    {
        return (EAttribute)itemSetEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getItemSet_Size()
    {
        return (EAttribute)itemSetEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getItemSet_State()
    {
        return (EAttribute)itemSetEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getItemSet_FailedItems()
    {
        return (EAttribute)itemSetEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EClass getAcquisition()
    {
        return acquisitionEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getAcquisition_Voltage()
    {
        return (EAttribute)acquisitionEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getAcquisition_SphericalAberration()
    {
        return (EAttribute)acquisitionEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getAcquisition_AmplitudeContrast()
    {
        return (EAttribute)acquisitionEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getAcquisition_Magnification()
    {
        return (EAttribute)acquisitionEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getAcquisition_InitialDose()
    {
        return (EAttribute)acquisitionEClass.getEStructuralFeatures().get(4);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getAcquisition_DosePerFrame()
    {
        return (EAttribute)acquisitionEClass.getEStructuralFeatures().get(5);
    }

    /**
     * @generated
     */
    @Override
    public EClass getImageSet()
    {
        return imageSetEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getImageSet_SamplingRate()
    {
        return (EAttribute)imageSetEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getImageSet_Width()
    {
        return (EAttribute)imageSetEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getImageSet_Height()
    {
        return (EAttribute)imageSetEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EClass getMovieSet()
    {
        return movieSetEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getMovieSet_Frames()
    {
        return (EAttribute)movieSetEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getMovieSet_GainFile()
    {
        return (EAttribute)movieSetEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getMovieSet_DarkFile()
    {
        return (EAttribute)movieSetEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EClass getMicrographSet()
    {
        return micrographSetEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getMicrographSet_DoseWeighted()
    {
        return (EAttribute)micrographSetEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EClass getParticleSet()
    {
        return particleSetEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getParticleSet_BoxSize()
    {
        return (EAttribute)particleSetEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getParticleSet_Alignment()
    {
        return (EAttribute)particleSetEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getParticleSet_HasCtf()
    {
        return (EAttribute)particleSetEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getParticleSet_PhaseFlipped()
    {
        return (EAttribute)particleSetEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getParticleSet_ContrastInverted()
    {
        return (EAttribute)particleSetEClass.getEStructuralFeatures().get(4);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getParticleSet_Normalized()
    {
        return (EAttribute)particleSetEClass.getEStructuralFeatures().get(5);
    }

    /**
     * @generated
     */
    @Override
    public EClass getAverageSet()
    {
        return averageSetEClass;
    }

    /**
     * @generated
     */
    @Override
    public EClass getCoordinateSet()
    {
        return coordinateSetEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCoordinateSet_SamplingRate()
    {
        return (EAttribute)coordinateSetEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCoordinateSet_BoxSize()
    {
        return (EAttribute)coordinateSetEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCoordinateSet_ParticleDiameter()
    {
        return (EAttribute)coordinateSetEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EClass getCtfSet()
    {
        return ctfSetEClass;
    }

    /**
     * @generated
     */
    @Override
    public EClass getMotionSet()
    {
        return motionSetEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getMotionSet_SamplingRate()
    {
        return (EAttribute)motionSetEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getMotionSet_Frames()
    {
        return (EAttribute)motionSetEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EClass getClassSet2D()
    {
        return classSet2DEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getClassSet2D_BoxSize()
    {
        return (EAttribute)classSet2DEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getClassSet2D_Members()
    {
        return (EAttribute)classSet2DEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getClassSet2D_MemberCount()
    {
        return (EAttribute)classSet2DEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EClass getFscSet()
    {
        return fscSetEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getFscSet_SamplingRate()
    {
        return (EAttribute)fscSetEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getFscSet_Threshold()
    {
        return (EAttribute)fscSetEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getFscSet_Resolution()
    {
        return (EAttribute)fscSetEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EClass getStatisticSet()
    {
        return statisticSetEClass;
    }

    /**
     * @generated
     */
    @Override
    public EClass getSequenceSet()
    {
        return sequenceSetEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getSequenceSet_Aligned()
    {
        return (EAttribute)sequenceSetEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EClass getFileObject()
    {
        return fileObjectEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getFileObject_File()
    {
        return (EAttribute)fileObjectEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getFileObject_FileSize()
    {
        return (EAttribute)fileObjectEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EClass getGrid()
    {
        return gridEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getGrid_SamplingRate()
    {
        return (EAttribute)gridEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getGrid_Width()
    {
        return (EAttribute)gridEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getGrid_Height()
    {
        return (EAttribute)gridEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getGrid_Depth()
    {
        return (EAttribute)gridEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EClass getVolume()
    {
        return volumeEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getVolume_HalfMap1()
    {
        return (EAttribute)volumeEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getVolume_HalfMap2()
    {
        return (EAttribute)volumeEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getVolume_Symmetry()
    {
        return (EAttribute)volumeEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getVolume_Resolution()
    {
        return (EAttribute)volumeEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EClass getMask()
    {
        return maskEClass;
    }

    /**
     * @generated
     */
    @Override
    public EClass getAtomicStructure()
    {
        return atomicStructureEClass;
    }

    /**
     * @generated
     */
    @Override
    public EClass getDocument()
    {
        return documentEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getDocument_MediaType()
    {
        return (EAttribute)documentEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EClass getItem()
    {
        return itemEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getItem_Id()
    {
        return (EAttribute)itemEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EClass getImageLocation()
    {
        return imageLocationEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getImageLocation_File()
    {
        return (EAttribute)imageLocationEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getImageLocation_Index()
    {
        return (EAttribute)imageLocationEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EClass getMicrographKey()
    {
        return micrographKeyEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getMicrographKey_Id()
    {
        return (EAttribute)micrographKeyEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getMicrographKey_Name()
    {
        return (EAttribute)micrographKeyEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EClass getPosition()
    {
        return positionEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getPosition_X()
    {
        return (EAttribute)positionEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getPosition_Y()
    {
        return (EAttribute)positionEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EClass getCtfParameters()
    {
        return ctfParametersEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCtfParameters_DefocusU()
    {
        return (EAttribute)ctfParametersEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCtfParameters_DefocusV()
    {
        return (EAttribute)ctfParametersEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCtfParameters_DefocusAngle()
    {
        return (EAttribute)ctfParametersEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCtfParameters_PhaseShift()
    {
        return (EAttribute)ctfParametersEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCtfParameters_Resolution()
    {
        return (EAttribute)ctfParametersEClass.getEStructuralFeatures().get(4);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCtfParameters_FitQuality()
    {
        return (EAttribute)ctfParametersEClass.getEStructuralFeatures().get(5);
    }

    /**
     * @generated
     */
    @Override
    public EClass getTransform()
    {
        return transformEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getTransform_Rot()
    {
        return (EAttribute)transformEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getTransform_Tilt()
    {
        return (EAttribute)transformEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getTransform_Psi()
    {
        return (EAttribute)transformEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getTransform_ShiftX()
    {
        return (EAttribute)transformEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getTransform_ShiftY()
    {
        return (EAttribute)transformEClass.getEStructuralFeatures().get(4);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getTransform_Mirrored()
    {
        return (EAttribute)transformEClass.getEStructuralFeatures().get(5);
    }

    /**
     * @generated
     */
    @Override
    public EClass getImageItem()
    {
        return imageItemEClass;
    }

    /**
     * @generated
     */
    @Override
    public EReference getImageItem_Image()
    {
        return (EReference)imageItemEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EClass getMovie()
    {
        return movieEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getMovie_Name()
    {
        return (EAttribute)movieEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getMovie_Frames()
    {
        return (EAttribute)movieEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getMovie_OpticsGroup()
    {
        return (EAttribute)movieEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EClass getMicrograph()
    {
        return micrographEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getMicrograph_Name()
    {
        return (EAttribute)micrographEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getMicrograph_OpticsGroup()
    {
        return (EAttribute)micrographEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EClass getCoordinate()
    {
        return coordinateEClass;
    }

    /**
     * @generated
     */
    @Override
    public EReference getCoordinate_Micrograph()
    {
        return (EReference)coordinateEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCoordinate_Score()
    {
        return (EAttribute)coordinateEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCoordinate_Diameter()
    {
        return (EAttribute)coordinateEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EClass getParticle()
    {
        return particleEClass;
    }

    /**
     * @generated
     */
    @Override
    public EReference getParticle_Micrograph()
    {
        return (EReference)particleEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EReference getParticle_Coordinate()
    {
        return (EReference)particleEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EReference getParticle_Ctf()
    {
        return (EReference)particleEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EReference getParticle_Transform()
    {
        return (EReference)particleEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EReference getParticle_Acquisition()
    {
        return (EReference)particleEClass.getEStructuralFeatures().get(4);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getParticle_OpticsGroup()
    {
        return (EAttribute)particleEClass.getEStructuralFeatures().get(5);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getParticle_ClassId()
    {
        return (EAttribute)particleEClass.getEStructuralFeatures().get(6);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getParticle_HalfSet()
    {
        return (EAttribute)particleEClass.getEStructuralFeatures().get(7);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getParticle_Score()
    {
        return (EAttribute)particleEClass.getEStructuralFeatures().get(8);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getParticle_ClassProbability()
    {
        return (EAttribute)particleEClass.getEStructuralFeatures().get(9);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getParticle_LogLikelihood()
    {
        return (EAttribute)particleEClass.getEStructuralFeatures().get(10);
    }

    /**
     * @generated
     */
    @Override
    public EClass getAverage()
    {
        return averageEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getAverage_Count()
    {
        return (EAttribute)averageEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EClass getClass2D()
    {
        return class2DEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getClass2D_Size()
    {
        return (EAttribute)class2DEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getClass2D_Resolution()
    {
        return (EAttribute)class2DEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EClass getCtfModel()
    {
        return ctfModelEClass;
    }

    /**
     * @generated
     */
    @Override
    public EReference getCtfModel_Micrograph()
    {
        return (EReference)ctfModelEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EReference getCtfModel_Spectrum()
    {
        return (EReference)ctfModelEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EClass getFrameShift()
    {
        return frameShiftEClass;
    }

    /**
     * @generated
     */
    @Override
    public EReference getFrameShift_Micrograph()
    {
        return (EReference)frameShiftEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getFrameShift_Frame()
    {
        return (EAttribute)frameShiftEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getFrameShift_ShiftX()
    {
        return (EAttribute)frameShiftEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getFrameShift_ShiftY()
    {
        return (EAttribute)frameShiftEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EClass getFscPoint()
    {
        return fscPointEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getFscPoint_Curve()
    {
        return (EAttribute)fscPointEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getFscPoint_Frequency()
    {
        return (EAttribute)fscPointEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getFscPoint_Correlation()
    {
        return (EAttribute)fscPointEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EClass getStatistic()
    {
        return statisticEClass;
    }

    /**
     * @generated
     */
    @Override
    public EClass getSequence()
    {
        return sequenceEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getSequence_Name()
    {
        return (EAttribute)sequenceEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getSequence_Description()
    {
        return (EAttribute)sequenceEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getSequence_Kind()
    {
        return (EAttribute)sequenceEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getSequence_Residues()
    {
        return (EAttribute)sequenceEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getSequence_Length()
    {
        return (EAttribute)sequenceEClass.getEStructuralFeatures().get(4);
    }

    /**
     * @generated
     */
    @Override
    public EEnum getStreamState()
    {
        return streamStateEEnum;
    }

    /**
     * @generated
     */
    @Override
    public EEnum getAlignment()
    {
        return alignmentEEnum;
    }

    /**
     * @generated
     */
    @Override
    public DataFactory getDataFactory()
    {
        return (DataFactory)getEFactoryInstance();
    }

    /**
     * @generated
     */
    private boolean isCreated = false;

    /**
     * Creates the meta-model objects for the package.  This method is
     * guarded to have no affect on any invocation but its first.
     * @generated
     */
    public void createPackageContents()
    {
        if (isCreated) return;
        isCreated = true;

        // Create classes and their features
        dataObjectEClass = createEClass(DATA_OBJECT);
        createEAttribute(dataObjectEClass, DATA_OBJECT__NAME);
        createEAttribute(dataObjectEClass, DATA_OBJECT__LABEL);
        createEAttribute(dataObjectEClass, DATA_OBJECT__COMMENT);
        createEAttribute(dataObjectEClass, DATA_OBJECT__FINGERPRINT);

        itemSetEClass = createEClass(ITEM_SET);
        createEAttribute(itemSetEClass, ITEM_SET__TABLE);
        createEAttribute(itemSetEClass, ITEM_SET__SIZE);
        createEAttribute(itemSetEClass, ITEM_SET__STATE);
        createEAttribute(itemSetEClass, ITEM_SET__FAILED_ITEMS);

        acquisitionEClass = createEClass(ACQUISITION);
        createEAttribute(acquisitionEClass, ACQUISITION__VOLTAGE);
        createEAttribute(acquisitionEClass, ACQUISITION__SPHERICAL_ABERRATION);
        createEAttribute(acquisitionEClass, ACQUISITION__AMPLITUDE_CONTRAST);
        createEAttribute(acquisitionEClass, ACQUISITION__MAGNIFICATION);
        createEAttribute(acquisitionEClass, ACQUISITION__INITIAL_DOSE);
        createEAttribute(acquisitionEClass, ACQUISITION__DOSE_PER_FRAME);

        imageSetEClass = createEClass(IMAGE_SET);
        createEAttribute(imageSetEClass, IMAGE_SET__SAMPLING_RATE);
        createEAttribute(imageSetEClass, IMAGE_SET__WIDTH);
        createEAttribute(imageSetEClass, IMAGE_SET__HEIGHT);

        movieSetEClass = createEClass(MOVIE_SET);
        createEAttribute(movieSetEClass, MOVIE_SET__FRAMES);
        createEAttribute(movieSetEClass, MOVIE_SET__GAIN_FILE);
        createEAttribute(movieSetEClass, MOVIE_SET__DARK_FILE);

        micrographSetEClass = createEClass(MICROGRAPH_SET);
        createEAttribute(micrographSetEClass, MICROGRAPH_SET__DOSE_WEIGHTED);

        particleSetEClass = createEClass(PARTICLE_SET);
        createEAttribute(particleSetEClass, PARTICLE_SET__BOX_SIZE);
        createEAttribute(particleSetEClass, PARTICLE_SET__ALIGNMENT);
        createEAttribute(particleSetEClass, PARTICLE_SET__HAS_CTF);
        createEAttribute(particleSetEClass, PARTICLE_SET__PHASE_FLIPPED);
        createEAttribute(particleSetEClass, PARTICLE_SET__CONTRAST_INVERTED);
        createEAttribute(particleSetEClass, PARTICLE_SET__NORMALIZED);

        averageSetEClass = createEClass(AVERAGE_SET);

        coordinateSetEClass = createEClass(COORDINATE_SET);
        createEAttribute(coordinateSetEClass, COORDINATE_SET__SAMPLING_RATE);
        createEAttribute(coordinateSetEClass, COORDINATE_SET__BOX_SIZE);
        createEAttribute(coordinateSetEClass, COORDINATE_SET__PARTICLE_DIAMETER);

        ctfSetEClass = createEClass(CTF_SET);

        motionSetEClass = createEClass(MOTION_SET);
        createEAttribute(motionSetEClass, MOTION_SET__SAMPLING_RATE);
        createEAttribute(motionSetEClass, MOTION_SET__FRAMES);

        classSet2DEClass = createEClass(CLASS_SET2_D);
        createEAttribute(classSet2DEClass, CLASS_SET2_D__BOX_SIZE);
        createEAttribute(classSet2DEClass, CLASS_SET2_D__MEMBERS);
        createEAttribute(classSet2DEClass, CLASS_SET2_D__MEMBER_COUNT);

        fscSetEClass = createEClass(FSC_SET);
        createEAttribute(fscSetEClass, FSC_SET__SAMPLING_RATE);
        createEAttribute(fscSetEClass, FSC_SET__THRESHOLD);
        createEAttribute(fscSetEClass, FSC_SET__RESOLUTION);

        statisticSetEClass = createEClass(STATISTIC_SET);

        sequenceSetEClass = createEClass(SEQUENCE_SET);
        createEAttribute(sequenceSetEClass, SEQUENCE_SET__ALIGNED);

        fileObjectEClass = createEClass(FILE_OBJECT);
        createEAttribute(fileObjectEClass, FILE_OBJECT__FILE);
        createEAttribute(fileObjectEClass, FILE_OBJECT__FILE_SIZE);

        gridEClass = createEClass(GRID);
        createEAttribute(gridEClass, GRID__SAMPLING_RATE);
        createEAttribute(gridEClass, GRID__WIDTH);
        createEAttribute(gridEClass, GRID__HEIGHT);
        createEAttribute(gridEClass, GRID__DEPTH);

        volumeEClass = createEClass(VOLUME);
        createEAttribute(volumeEClass, VOLUME__HALF_MAP1);
        createEAttribute(volumeEClass, VOLUME__HALF_MAP2);
        createEAttribute(volumeEClass, VOLUME__SYMMETRY);
        createEAttribute(volumeEClass, VOLUME__RESOLUTION);

        maskEClass = createEClass(MASK);

        atomicStructureEClass = createEClass(ATOMIC_STRUCTURE);

        documentEClass = createEClass(DOCUMENT);
        createEAttribute(documentEClass, DOCUMENT__MEDIA_TYPE);

        itemEClass = createEClass(ITEM);
        createEAttribute(itemEClass, ITEM__ID);

        imageLocationEClass = createEClass(IMAGE_LOCATION);
        createEAttribute(imageLocationEClass, IMAGE_LOCATION__FILE);
        createEAttribute(imageLocationEClass, IMAGE_LOCATION__INDEX);

        micrographKeyEClass = createEClass(MICROGRAPH_KEY);
        createEAttribute(micrographKeyEClass, MICROGRAPH_KEY__ID);
        createEAttribute(micrographKeyEClass, MICROGRAPH_KEY__NAME);

        positionEClass = createEClass(POSITION);
        createEAttribute(positionEClass, POSITION__X);
        createEAttribute(positionEClass, POSITION__Y);

        ctfParametersEClass = createEClass(CTF_PARAMETERS);
        createEAttribute(ctfParametersEClass, CTF_PARAMETERS__DEFOCUS_U);
        createEAttribute(ctfParametersEClass, CTF_PARAMETERS__DEFOCUS_V);
        createEAttribute(ctfParametersEClass, CTF_PARAMETERS__DEFOCUS_ANGLE);
        createEAttribute(ctfParametersEClass, CTF_PARAMETERS__PHASE_SHIFT);
        createEAttribute(ctfParametersEClass, CTF_PARAMETERS__RESOLUTION);
        createEAttribute(ctfParametersEClass, CTF_PARAMETERS__FIT_QUALITY);

        transformEClass = createEClass(TRANSFORM);
        createEAttribute(transformEClass, TRANSFORM__ROT);
        createEAttribute(transformEClass, TRANSFORM__TILT);
        createEAttribute(transformEClass, TRANSFORM__PSI);
        createEAttribute(transformEClass, TRANSFORM__SHIFT_X);
        createEAttribute(transformEClass, TRANSFORM__SHIFT_Y);
        createEAttribute(transformEClass, TRANSFORM__MIRRORED);

        imageItemEClass = createEClass(IMAGE_ITEM);
        createEReference(imageItemEClass, IMAGE_ITEM__IMAGE);

        movieEClass = createEClass(MOVIE);
        createEAttribute(movieEClass, MOVIE__NAME);
        createEAttribute(movieEClass, MOVIE__FRAMES);
        createEAttribute(movieEClass, MOVIE__OPTICS_GROUP);

        micrographEClass = createEClass(MICROGRAPH);
        createEAttribute(micrographEClass, MICROGRAPH__NAME);
        createEAttribute(micrographEClass, MICROGRAPH__OPTICS_GROUP);

        coordinateEClass = createEClass(COORDINATE);
        createEReference(coordinateEClass, COORDINATE__MICROGRAPH);
        createEAttribute(coordinateEClass, COORDINATE__SCORE);
        createEAttribute(coordinateEClass, COORDINATE__DIAMETER);

        particleEClass = createEClass(PARTICLE);
        createEReference(particleEClass, PARTICLE__MICROGRAPH);
        createEReference(particleEClass, PARTICLE__COORDINATE);
        createEReference(particleEClass, PARTICLE__CTF);
        createEReference(particleEClass, PARTICLE__TRANSFORM);
        createEReference(particleEClass, PARTICLE__ACQUISITION);
        createEAttribute(particleEClass, PARTICLE__OPTICS_GROUP);
        createEAttribute(particleEClass, PARTICLE__CLASS_ID);
        createEAttribute(particleEClass, PARTICLE__HALF_SET);
        createEAttribute(particleEClass, PARTICLE__SCORE);
        createEAttribute(particleEClass, PARTICLE__CLASS_PROBABILITY);
        createEAttribute(particleEClass, PARTICLE__LOG_LIKELIHOOD);

        averageEClass = createEClass(AVERAGE);
        createEAttribute(averageEClass, AVERAGE__COUNT);

        class2DEClass = createEClass(CLASS2_D);
        createEAttribute(class2DEClass, CLASS2_D__SIZE);
        createEAttribute(class2DEClass, CLASS2_D__RESOLUTION);

        ctfModelEClass = createEClass(CTF_MODEL);
        createEReference(ctfModelEClass, CTF_MODEL__MICROGRAPH);
        createEReference(ctfModelEClass, CTF_MODEL__SPECTRUM);

        frameShiftEClass = createEClass(FRAME_SHIFT);
        createEReference(frameShiftEClass, FRAME_SHIFT__MICROGRAPH);
        createEAttribute(frameShiftEClass, FRAME_SHIFT__FRAME);
        createEAttribute(frameShiftEClass, FRAME_SHIFT__SHIFT_X);
        createEAttribute(frameShiftEClass, FRAME_SHIFT__SHIFT_Y);

        fscPointEClass = createEClass(FSC_POINT);
        createEAttribute(fscPointEClass, FSC_POINT__CURVE);
        createEAttribute(fscPointEClass, FSC_POINT__FREQUENCY);
        createEAttribute(fscPointEClass, FSC_POINT__CORRELATION);

        statisticEClass = createEClass(STATISTIC);

        sequenceEClass = createEClass(SEQUENCE);
        createEAttribute(sequenceEClass, SEQUENCE__NAME);
        createEAttribute(sequenceEClass, SEQUENCE__DESCRIPTION);
        createEAttribute(sequenceEClass, SEQUENCE__KIND);
        createEAttribute(sequenceEClass, SEQUENCE__RESIDUES);
        createEAttribute(sequenceEClass, SEQUENCE__LENGTH);

        // Create enums
        streamStateEEnum = createEEnum(STREAM_STATE);
        alignmentEEnum = createEEnum(ALIGNMENT);
    }

    /**
     * @generated
     */
    private boolean isInitialized = false;

    /**
     * Complete the initialization of the package and its meta-model.  This
     * method is guarded to have no affect on any invocation but its first.
     * @generated
     */
    public void initializePackageContents()
    {
        if (isInitialized) return;
        isInitialized = true;

        // Initialize package
        setName(eNAME);
        setNsPrefix(eNS_PREFIX);
        setNsURI(eNS_URI);

        // Create type parameters

        // Set bounds for type parameters

        // Add supertypes to classes
        itemSetEClass.getESuperTypes().add(this.getDataObject());
        imageSetEClass.getESuperTypes().add(this.getItemSet());
        imageSetEClass.getESuperTypes().add(this.getAcquisition());
        movieSetEClass.getESuperTypes().add(this.getImageSet());
        micrographSetEClass.getESuperTypes().add(this.getImageSet());
        particleSetEClass.getESuperTypes().add(this.getImageSet());
        averageSetEClass.getESuperTypes().add(this.getImageSet());
        coordinateSetEClass.getESuperTypes().add(this.getItemSet());
        ctfSetEClass.getESuperTypes().add(this.getItemSet());
        motionSetEClass.getESuperTypes().add(this.getItemSet());
        classSet2DEClass.getESuperTypes().add(this.getImageSet());
        fscSetEClass.getESuperTypes().add(this.getItemSet());
        statisticSetEClass.getESuperTypes().add(this.getItemSet());
        sequenceSetEClass.getESuperTypes().add(this.getItemSet());
        fileObjectEClass.getESuperTypes().add(this.getDataObject());
        gridEClass.getESuperTypes().add(this.getFileObject());
        volumeEClass.getESuperTypes().add(this.getGrid());
        maskEClass.getESuperTypes().add(this.getGrid());
        atomicStructureEClass.getESuperTypes().add(this.getFileObject());
        documentEClass.getESuperTypes().add(this.getFileObject());
        imageItemEClass.getESuperTypes().add(this.getItem());
        movieEClass.getESuperTypes().add(this.getImageItem());
        micrographEClass.getESuperTypes().add(this.getImageItem());
        coordinateEClass.getESuperTypes().add(this.getItem());
        coordinateEClass.getESuperTypes().add(this.getPosition());
        particleEClass.getESuperTypes().add(this.getImageItem());
        averageEClass.getESuperTypes().add(this.getImageItem());
        class2DEClass.getESuperTypes().add(this.getImageItem());
        ctfModelEClass.getESuperTypes().add(this.getItem());
        ctfModelEClass.getESuperTypes().add(this.getCtfParameters());
        frameShiftEClass.getESuperTypes().add(this.getItem());
        fscPointEClass.getESuperTypes().add(this.getItem());
        statisticEClass.getESuperTypes().add(this.getItem());
        sequenceEClass.getESuperTypes().add(this.getItem());

        // Initialize classes and features; add operations and parameters
        initEClass(dataObjectEClass, DataObject.class, "DataObject", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getDataObject_Name(), ecorePackage.getEString(), "name", null, 1, 1, DataObject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getDataObject_Label(), ecorePackage.getEString(), "label", "", 0, 1, DataObject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getDataObject_Comment(), ecorePackage.getEString(), "comment", "", 0, 1, DataObject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getDataObject_Fingerprint(), ecorePackage.getEString(), "fingerprint", "", 0, 1, DataObject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(itemSetEClass, ItemSet.class, "ItemSet", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getItemSet_Table(), ecorePackage.getEString(), "table", "", 0, 1, ItemSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getItemSet_Size(), ecorePackage.getELong(), "size", null, 0, 1, ItemSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getItemSet_State(), this.getStreamState(), "state", "CLOSED", 0, 1, ItemSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getItemSet_FailedItems(), ecorePackage.getELong(), "failedItems", null, 0, 1, ItemSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        addEOperation(itemSetEClass, ecorePackage.getEBoolean(), "isOpen", 0, 1, IS_UNIQUE, IS_ORDERED);

        initEClass(acquisitionEClass, Acquisition.class, "Acquisition", IS_ABSTRACT, IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getAcquisition_Voltage(), ecorePackage.getEDouble(), "voltage", null, 0, 1, Acquisition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getAcquisition_SphericalAberration(), ecorePackage.getEDouble(), "sphericalAberration", null, 0, 1, Acquisition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getAcquisition_AmplitudeContrast(), ecorePackage.getEDouble(), "amplitudeContrast", null, 0, 1, Acquisition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getAcquisition_Magnification(), ecorePackage.getEDouble(), "magnification", null, 0, 1, Acquisition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getAcquisition_InitialDose(), ecorePackage.getEDouble(), "initialDose", null, 0, 1, Acquisition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getAcquisition_DosePerFrame(), ecorePackage.getEDouble(), "dosePerFrame", null, 0, 1, Acquisition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(imageSetEClass, ImageSet.class, "ImageSet", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getImageSet_SamplingRate(), ecorePackage.getEDouble(), "samplingRate", null, 0, 1, ImageSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getImageSet_Width(), ecorePackage.getEInt(), "width", null, 0, 1, ImageSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getImageSet_Height(), ecorePackage.getEInt(), "height", null, 0, 1, ImageSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(movieSetEClass, MovieSet.class, "MovieSet", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getMovieSet_Frames(), ecorePackage.getEInt(), "frames", null, 0, 1, MovieSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMovieSet_GainFile(), ecorePackage.getEString(), "gainFile", "", 0, 1, MovieSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMovieSet_DarkFile(), ecorePackage.getEString(), "darkFile", "", 0, 1, MovieSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(micrographSetEClass, MicrographSet.class, "MicrographSet", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getMicrographSet_DoseWeighted(), ecorePackage.getEBoolean(), "doseWeighted", null, 0, 1, MicrographSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(particleSetEClass, ParticleSet.class, "ParticleSet", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getParticleSet_BoxSize(), ecorePackage.getEInt(), "boxSize", null, 0, 1, ParticleSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getParticleSet_Alignment(), this.getAlignment(), "alignment", null, 0, 1, ParticleSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getParticleSet_HasCtf(), ecorePackage.getEBoolean(), "hasCtf", null, 0, 1, ParticleSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getParticleSet_PhaseFlipped(), ecorePackage.getEBoolean(), "phaseFlipped", null, 0, 1, ParticleSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getParticleSet_ContrastInverted(), ecorePackage.getEBoolean(), "contrastInverted", null, 0, 1, ParticleSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getParticleSet_Normalized(), ecorePackage.getEBoolean(), "normalized", null, 0, 1, ParticleSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(averageSetEClass, AverageSet.class, "AverageSet", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

        initEClass(coordinateSetEClass, CoordinateSet.class, "CoordinateSet", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getCoordinateSet_SamplingRate(), ecorePackage.getEDouble(), "samplingRate", null, 0, 1, CoordinateSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCoordinateSet_BoxSize(), ecorePackage.getEInt(), "boxSize", null, 0, 1, CoordinateSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCoordinateSet_ParticleDiameter(), ecorePackage.getEDouble(), "particleDiameter", null, 0, 1, CoordinateSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(ctfSetEClass, CtfSet.class, "CtfSet", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

        initEClass(motionSetEClass, MotionSet.class, "MotionSet", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getMotionSet_SamplingRate(), ecorePackage.getEDouble(), "samplingRate", null, 0, 1, MotionSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMotionSet_Frames(), ecorePackage.getEInt(), "frames", null, 0, 1, MotionSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(classSet2DEClass, ClassSet2D.class, "ClassSet2D", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getClassSet2D_BoxSize(), ecorePackage.getEInt(), "boxSize", null, 0, 1, ClassSet2D.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getClassSet2D_Members(), ecorePackage.getEString(), "members", "", 0, 1, ClassSet2D.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getClassSet2D_MemberCount(), ecorePackage.getELong(), "memberCount", null, 0, 1, ClassSet2D.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(fscSetEClass, FscSet.class, "FscSet", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getFscSet_SamplingRate(), ecorePackage.getEDouble(), "samplingRate", null, 0, 1, FscSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getFscSet_Threshold(), ecorePackage.getEDouble(), "threshold", null, 0, 1, FscSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getFscSet_Resolution(), ecorePackage.getEDouble(), "resolution", null, 0, 1, FscSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(statisticSetEClass, StatisticSet.class, "StatisticSet", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

        initEClass(sequenceSetEClass, SequenceSet.class, "SequenceSet", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getSequenceSet_Aligned(), ecorePackage.getEBoolean(), "aligned", null, 0, 1, SequenceSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(fileObjectEClass, FileObject.class, "FileObject", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getFileObject_File(), ecorePackage.getEString(), "file", "", 0, 1, FileObject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getFileObject_FileSize(), ecorePackage.getELong(), "fileSize", null, 0, 1, FileObject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(gridEClass, Grid.class, "Grid", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getGrid_SamplingRate(), ecorePackage.getEDouble(), "samplingRate", null, 0, 1, Grid.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getGrid_Width(), ecorePackage.getEInt(), "width", null, 0, 1, Grid.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getGrid_Height(), ecorePackage.getEInt(), "height", null, 0, 1, Grid.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getGrid_Depth(), ecorePackage.getEInt(), "depth", null, 0, 1, Grid.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(volumeEClass, Volume.class, "Volume", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getVolume_HalfMap1(), ecorePackage.getEString(), "halfMap1", "", 0, 1, Volume.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getVolume_HalfMap2(), ecorePackage.getEString(), "halfMap2", "", 0, 1, Volume.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getVolume_Symmetry(), ecorePackage.getEString(), "symmetry", "", 0, 1, Volume.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getVolume_Resolution(), ecorePackage.getEDouble(), "resolution", null, 0, 1, Volume.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(maskEClass, Mask.class, "Mask", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

        initEClass(atomicStructureEClass, AtomicStructure.class, "AtomicStructure", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

        initEClass(documentEClass, Document.class, "Document", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getDocument_MediaType(), ecorePackage.getEString(), "mediaType", "", 0, 1, Document.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(itemEClass, Item.class, "Item", IS_ABSTRACT, IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getItem_Id(), ecorePackage.getELong(), "id", null, 1, 1, Item.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(imageLocationEClass, ImageLocation.class, "ImageLocation", IS_ABSTRACT, IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getImageLocation_File(), ecorePackage.getEString(), "file", null, 0, 1, ImageLocation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getImageLocation_Index(), ecorePackage.getEInt(), "index", null, 0, 1, ImageLocation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(micrographKeyEClass, MicrographKey.class, "MicrographKey", IS_ABSTRACT, IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getMicrographKey_Id(), ecorePackage.getELong(), "id", null, 0, 1, MicrographKey.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMicrographKey_Name(), ecorePackage.getEString(), "name", null, 0, 1, MicrographKey.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(positionEClass, Position.class, "Position", IS_ABSTRACT, IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getPosition_X(), ecorePackage.getEDouble(), "x", null, 0, 1, Position.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPosition_Y(), ecorePackage.getEDouble(), "y", null, 0, 1, Position.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(ctfParametersEClass, CtfParameters.class, "CtfParameters", IS_ABSTRACT, IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getCtfParameters_DefocusU(), ecorePackage.getEDouble(), "defocusU", null, 0, 1, CtfParameters.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCtfParameters_DefocusV(), ecorePackage.getEDouble(), "defocusV", null, 0, 1, CtfParameters.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCtfParameters_DefocusAngle(), ecorePackage.getEDouble(), "defocusAngle", null, 0, 1, CtfParameters.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCtfParameters_PhaseShift(), ecorePackage.getEDouble(), "phaseShift", null, 0, 1, CtfParameters.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCtfParameters_Resolution(), ecorePackage.getEDouble(), "resolution", null, 0, 1, CtfParameters.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCtfParameters_FitQuality(), ecorePackage.getEDouble(), "fitQuality", null, 0, 1, CtfParameters.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(transformEClass, Transform.class, "Transform", IS_ABSTRACT, IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getTransform_Rot(), ecorePackage.getEDouble(), "rot", null, 0, 1, Transform.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getTransform_Tilt(), ecorePackage.getEDouble(), "tilt", null, 0, 1, Transform.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getTransform_Psi(), ecorePackage.getEDouble(), "psi", null, 0, 1, Transform.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getTransform_ShiftX(), ecorePackage.getEDouble(), "shiftX", null, 0, 1, Transform.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getTransform_ShiftY(), ecorePackage.getEDouble(), "shiftY", null, 0, 1, Transform.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getTransform_Mirrored(), ecorePackage.getEBoolean(), "mirrored", null, 0, 1, Transform.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(imageItemEClass, ImageItem.class, "ImageItem", IS_ABSTRACT, IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEReference(getImageItem_Image(), this.getImageLocation(), null, "image", null, 0, 1, ImageItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(movieEClass, Movie.class, "Movie", IS_ABSTRACT, IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getMovie_Name(), ecorePackage.getEString(), "name", null, 0, 1, Movie.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMovie_Frames(), ecorePackage.getEInt(), "frames", null, 0, 1, Movie.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMovie_OpticsGroup(), ecorePackage.getEInt(), "opticsGroup", null, 0, 1, Movie.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(micrographEClass, Micrograph.class, "Micrograph", IS_ABSTRACT, IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getMicrograph_Name(), ecorePackage.getEString(), "name", null, 0, 1, Micrograph.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMicrograph_OpticsGroup(), ecorePackage.getEInt(), "opticsGroup", null, 0, 1, Micrograph.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(coordinateEClass, Coordinate.class, "Coordinate", IS_ABSTRACT, IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEReference(getCoordinate_Micrograph(), this.getMicrographKey(), null, "micrograph", null, 0, 1, Coordinate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCoordinate_Score(), ecorePackage.getEFloat(), "score", null, 0, 1, Coordinate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCoordinate_Diameter(), ecorePackage.getEFloat(), "diameter", null, 0, 1, Coordinate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(particleEClass, Particle.class, "Particle", IS_ABSTRACT, IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEReference(getParticle_Micrograph(), this.getMicrographKey(), null, "micrograph", null, 0, 1, Particle.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getParticle_Coordinate(), this.getPosition(), null, "coordinate", null, 0, 1, Particle.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getParticle_Ctf(), this.getCtfParameters(), null, "ctf", null, 0, 1, Particle.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getParticle_Transform(), this.getTransform(), null, "transform", null, 0, 1, Particle.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getParticle_Acquisition(), this.getAcquisition(), null, "acquisition", null, 0, 1, Particle.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getParticle_OpticsGroup(), ecorePackage.getEInt(), "opticsGroup", null, 0, 1, Particle.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getParticle_ClassId(), ecorePackage.getELong(), "classId", null, 0, 1, Particle.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getParticle_HalfSet(), ecorePackage.getEInt(), "halfSet", null, 0, 1, Particle.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getParticle_Score(), ecorePackage.getEFloat(), "score", null, 0, 1, Particle.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getParticle_ClassProbability(), ecorePackage.getEFloat(), "classProbability", null, 0, 1, Particle.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getParticle_LogLikelihood(), ecorePackage.getEFloat(), "logLikelihood", null, 0, 1, Particle.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(averageEClass, Average.class, "Average", IS_ABSTRACT, IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getAverage_Count(), ecorePackage.getELong(), "count", null, 0, 1, Average.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(class2DEClass, Class2D.class, "Class2D", IS_ABSTRACT, IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getClass2D_Size(), ecorePackage.getELong(), "size", null, 0, 1, Class2D.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getClass2D_Resolution(), ecorePackage.getEFloat(), "resolution", null, 0, 1, Class2D.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(ctfModelEClass, CtfModel.class, "CtfModel", IS_ABSTRACT, IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEReference(getCtfModel_Micrograph(), this.getMicrographKey(), null, "micrograph", null, 0, 1, CtfModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getCtfModel_Spectrum(), this.getImageLocation(), null, "spectrum", null, 0, 1, CtfModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(frameShiftEClass, FrameShift.class, "FrameShift", IS_ABSTRACT, IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEReference(getFrameShift_Micrograph(), this.getMicrographKey(), null, "micrograph", null, 0, 1, FrameShift.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getFrameShift_Frame(), ecorePackage.getEInt(), "frame", null, 0, 1, FrameShift.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getFrameShift_ShiftX(), ecorePackage.getEDouble(), "shiftX", null, 0, 1, FrameShift.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getFrameShift_ShiftY(), ecorePackage.getEDouble(), "shiftY", null, 0, 1, FrameShift.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(fscPointEClass, FscPoint.class, "FscPoint", IS_ABSTRACT, IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getFscPoint_Curve(), ecorePackage.getEString(), "curve", null, 0, 1, FscPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getFscPoint_Frequency(), ecorePackage.getEDouble(), "frequency", null, 0, 1, FscPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getFscPoint_Correlation(), ecorePackage.getEDouble(), "correlation", null, 0, 1, FscPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(statisticEClass, Statistic.class, "Statistic", IS_ABSTRACT, IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

        initEClass(sequenceEClass, Sequence.class, "Sequence", IS_ABSTRACT, IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getSequence_Name(), ecorePackage.getEString(), "name", null, 0, 1, Sequence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getSequence_Description(), ecorePackage.getEString(), "description", null, 0, 1, Sequence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getSequence_Kind(), ecorePackage.getEString(), "kind", null, 0, 1, Sequence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getSequence_Residues(), ecorePackage.getEString(), "residues", null, 0, 1, Sequence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getSequence_Length(), ecorePackage.getEInt(), "length", null, 0, 1, Sequence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        // Initialize enums and add enum literals
        initEEnum(streamStateEEnum, StreamState.class, "StreamState");
        addEEnumLiteral(streamStateEEnum, StreamState.OPEN);
        addEEnumLiteral(streamStateEEnum, StreamState.CLOSED);

        initEEnum(alignmentEEnum, Alignment.class, "Alignment");
        addEEnumLiteral(alignmentEEnum, Alignment.NONE);
        addEEnumLiteral(alignmentEEnum, Alignment.IN_PLANE);
        addEEnumLiteral(alignmentEEnum, Alignment.PROJECTION);

        // Create resource
        createResource(eNS_URI);

        // Create annotations
        // http://www.eclipse.org/emf/2002/GenModel
        createGenModelAnnotations();
        // http://www.eclipse.org/CDO/DBStore
        createDBStoreAnnotations();
        // http://firn.org/item
        createItemAnnotations();
        // http://firn.org/unit
        createUnitAnnotations();
    }

    /**
     * Initializes the annotations for <b>http://www.eclipse.org/emf/2002/GenModel</b>.
     * @generated
     */
    protected void createGenModelAnnotations()
    {
        String source = "http://www.eclipse.org/emf/2002/GenModel";
        addAnnotation
          (this,
           source,
           new String[]
           {
               "documentation", "The data of a project: headers of data objects, which live in the repository, and the schemas of items, which live in item tables."
           });
        addAnnotation
          (streamStateEEnum,
           source,
           new String[]
           {
               "documentation", "Whether a set may still grow."
           });
        addAnnotation
          (streamStateEEnum.getELiterals().get(0),
           source,
           new String[]
           {
               "documentation", "More items may come."
           });
        addAnnotation
          (streamStateEEnum.getELiterals().get(1),
           source,
           new String[]
           {
               "documentation", "The set is complete."
           });
        addAnnotation
          (alignmentEEnum,
           source,
           new String[]
           {
               "documentation", "What the transforms of the items of a set mean."
           });
        addAnnotation
          (alignmentEEnum.getELiterals().get(0),
           source,
           new String[]
           {
               "documentation", "The items have no transform."
           });
        addAnnotation
          (alignmentEEnum.getELiterals().get(1),
           source,
           new String[]
           {
               "documentation", "A rotation and a shift in the plane of the image, to a two-dimensional reference."
           });
        addAnnotation
          (alignmentEEnum.getELiterals().get(2),
           source,
           new String[]
           {
               "documentation", "The view of a volume that the image shows: three Euler angles and a shift in the plane."
           });
        addAnnotation
          (dataObjectEClass,
           source,
           new String[]
           {
               "documentation", "Something that a run made and that other runs can take as input. Paths are relative to the project, or start with the name of a data location."
           });
        addAnnotation
          (getDataObject_Name(),
           source,
           new String[]
           {
               "documentation", "Name of the output within its run, such as micrographs. Unique in the run; never changes."
           });
        addAnnotation
          (getDataObject_Label(),
           source,
           new String[]
           {
               "documentation", "What the user calls it; empty for the name."
           });
        addAnnotation
          (getDataObject_Comment(),
           source,
           new String[]
           {
               "documentation", "The user\'s remarks."
           });
        addAnnotation
          (getDataObject_Fingerprint(),
           source,
           new String[]
           {
               "documentation", "Digest of the content, part of the content key of every run that uses it; empty while the content still grows."
           });
        addAnnotation
          (itemSetEClass,
           source,
           new String[]
           {
               "documentation", "A collection of items of one kind. The items are the rows of an item table and never objects of the repository."
           });
        addAnnotation
          (itemSetEClass.getEOperations().get(0),
           source,
           new String[]
           {
               "documentation", "Tells whether more items may come.",
               "body", "return getState() == StreamState.OPEN;"
           });
        addAnnotation
          (getItemSet_Table(),
           source,
           new String[]
           {
               "documentation", "Path of the item table."
           });
        addAnnotation
          (getItemSet_Size(),
           source,
           new String[]
           {
               "documentation", "Number of items."
           });
        addAnnotation
          (getItemSet_State(),
           source,
           new String[]
           {
               "documentation", "Whether more items may come."
           });
        addAnnotation
          (getItemSet_FailedItems(),
           source,
           new String[]
           {
               "documentation", "Number of items of the input that failed and therefore are not here."
           });
        addAnnotation
          (acquisitionEClass,
           source,
           new String[]
           {
               "documentation", "How images were recorded. A set of images has these values itself; items have them in columns that begin with acquisition."
           });
        addAnnotation
          (getAcquisition_Voltage(),
           source,
           new String[]
           {
               "documentation", "Acceleration voltage; 0 when not known."
           });
        addAnnotation
          (getAcquisition_SphericalAberration(),
           source,
           new String[]
           {
               "documentation", "Spherical aberration of the objective lens; 0 for a corrected microscope or when not known."
           });
        addAnnotation
          (getAcquisition_AmplitudeContrast(),
           source,
           new String[]
           {
               "documentation", "Fraction of amplitude contrast, from 0 to 1."
           });
        addAnnotation
          (getAcquisition_Magnification(),
           source,
           new String[]
           {
               "documentation", "Nominal magnification; 0 when not known."
           });
        addAnnotation
          (getAcquisition_InitialDose(),
           source,
           new String[]
           {
               "documentation", "Exposure of the specimen before the first frame."
           });
        addAnnotation
          (getAcquisition_DosePerFrame(),
           source,
           new String[]
           {
               "documentation", "Exposure of the specimen during one frame; 0 when not known."
           });
        addAnnotation
          (imageSetEClass,
           source,
           new String[]
           {
               "documentation", "A set of images of one size and one pixel size."
           });
        addAnnotation
          (getImageSet_SamplingRate(),
           source,
           new String[]
           {
               "documentation", "Edge of a pixel on the specimen."
           });
        addAnnotation
          (getImageSet_Width(),
           source,
           new String[]
           {
               "documentation", "Number of pixels along x; 0 when the images differ."
           });
        addAnnotation
          (getImageSet_Height(),
           source,
           new String[]
           {
               "documentation", "Number of pixels along y; 0 when the images differ."
           });
        addAnnotation
          (movieSetEClass,
           source,
           new String[]
           {
               "documentation", "Movies: stacks of frames, each of one exposure."
           });
        addAnnotation
          (getMovieSet_Frames(),
           source,
           new String[]
           {
               "documentation", "Number of frames of a movie; 0 when the movies differ."
           });
        addAnnotation
          (getMovieSet_GainFile(),
           source,
           new String[]
           {
               "documentation", "Path of the gain reference; empty when the frames need none."
           });
        addAnnotation
          (getMovieSet_DarkFile(),
           source,
           new String[]
           {
               "documentation", "Path of the dark reference; empty when the frames need none."
           });
        addAnnotation
          (micrographSetEClass,
           source,
           new String[]
           {
               "documentation", "Micrographs: one image of each exposure."
           });
        addAnnotation
          (getMicrographSet_DoseWeighted(),
           source,
           new String[]
           {
               "documentation", "Whether high frequencies of late frames were damped for radiation damage."
           });
        addAnnotation
          (particleSetEClass,
           source,
           new String[]
           {
               "documentation", "Particle images, all of one square box."
           });
        addAnnotation
          (getParticleSet_BoxSize(),
           source,
           new String[]
           {
               "documentation", "Edge of the box."
           });
        addAnnotation
          (getParticleSet_Alignment(),
           source,
           new String[]
           {
               "documentation", "What the transforms of the particles mean."
           });
        addAnnotation
          (getParticleSet_HasCtf(),
           source,
           new String[]
           {
               "documentation", "Whether the particles have the parameters of their contrast transfer function."
           });
        addAnnotation
          (getParticleSet_PhaseFlipped(),
           source,
           new String[]
           {
               "documentation", "Whether the phases are already corrected for the contrast transfer function."
           });
        addAnnotation
          (getParticleSet_ContrastInverted(),
           source,
           new String[]
           {
               "documentation", "Whether the particles are bright on a dark background."
           });
        addAnnotation
          (getParticleSet_Normalized(),
           source,
           new String[]
           {
               "documentation", "Whether the background of every image has mean 0 and standard deviation 1."
           });
        addAnnotation
          (averageSetEClass,
           source,
           new String[]
           {
               "documentation", "Averages: images without a place in a micrograph."
           });
        addAnnotation
          (coordinateSetEClass,
           source,
           new String[]
           {
               "documentation", "Positions of particles in micrographs."
           });
        addAnnotation
          (getCoordinateSet_SamplingRate(),
           source,
           new String[]
           {
               "documentation", "Edge of a pixel of the micrographs that the positions refer to."
           });
        addAnnotation
          (getCoordinateSet_BoxSize(),
           source,
           new String[]
           {
               "documentation", "Suggested edge of the box around a particle, in pixels of the micrograph; 0 for none."
           });
        addAnnotation
          (getCoordinateSet_ParticleDiameter(),
           source,
           new String[]
           {
               "documentation", "Expected diameter of a particle; 0 when not known."
           });
        addAnnotation
          (ctfSetEClass,
           source,
           new String[]
           {
               "documentation", "Contrast transfer functions of micrographs."
           });
        addAnnotation
          (motionSetEClass,
           source,
           new String[]
           {
               "documentation", "Drift of the specimen, one row for each frame of each movie."
           });
        addAnnotation
          (getMotionSet_SamplingRate(),
           source,
           new String[]
           {
               "documentation", "Edge of the pixel in which the shifts are given."
           });
        addAnnotation
          (getMotionSet_Frames(),
           source,
           new String[]
           {
               "documentation", "Number of frames of a movie; 0 when the movies differ."
           });
        addAnnotation
          (classSet2DEClass,
           source,
           new String[]
           {
               "documentation", "Classes of particle images; the images are the averages of the classes."
           });
        addAnnotation
          (getClassSet2D_BoxSize(),
           source,
           new String[]
           {
               "documentation", "Edge of the box of an average."
           });
        addAnnotation
          (getClassSet2D_Members(),
           source,
           new String[]
           {
               "documentation", "Path of the item table of the classified particles, with classId and transform."
           });
        addAnnotation
          (getClassSet2D_MemberCount(),
           source,
           new String[]
           {
               "documentation", "Number of classified particles."
           });
        addAnnotation
          (fscSetEClass,
           source,
           new String[]
           {
               "documentation", "Fourier shell correlation curves."
           });
        addAnnotation
          (getFscSet_SamplingRate(),
           source,
           new String[]
           {
               "documentation", "Edge of a voxel of the compared volumes."
           });
        addAnnotation
          (getFscSet_Threshold(),
           source,
           new String[]
           {
               "documentation", "Correlation at which the resolution was read, such as 0.143."
           });
        addAnnotation
          (getFscSet_Resolution(),
           source,
           new String[]
           {
               "documentation", "Resolution at the threshold; 0 when the curve does not cross it."
           });
        addAnnotation
          (statisticSetEClass,
           source,
           new String[]
           {
               "documentation", "Figures about other sets, such as a summary by groups or a comparison; the protocol that makes them says the columns."
           });
        addAnnotation
          (sequenceSetEClass,
           source,
           new String[]
           {
               "documentation", "Sequences of residues of proteins or nucleic acids."
           });
        addAnnotation
          (getSequenceSet_Aligned(),
           source,
           new String[]
           {
               "documentation", "Whether they are aligned to each other: all of one length, with gaps."
           });
        addAnnotation
          (fileObjectEClass,
           source,
           new String[]
           {
               "documentation", "A data object that is one file."
           });
        addAnnotation
          (getFileObject_File(),
           source,
           new String[]
           {
               "documentation", "Path of the file."
           });
        addAnnotation
          (getFileObject_FileSize(),
           source,
           new String[]
           {
               "documentation", "Size of the file in bytes."
           });
        addAnnotation
          (gridEClass,
           source,
           new String[]
           {
               "documentation", "Values on a grid of voxels."
           });
        addAnnotation
          (getGrid_SamplingRate(),
           source,
           new String[]
           {
               "documentation", "Edge of a voxel on the specimen."
           });
        addAnnotation
          (getGrid_Width(),
           source,
           new String[]
           {
               "documentation", "Number of voxels along x."
           });
        addAnnotation
          (getGrid_Height(),
           source,
           new String[]
           {
               "documentation", "Number of voxels along y."
           });
        addAnnotation
          (getGrid_Depth(),
           source,
           new String[]
           {
               "documentation", "Number of voxels along z."
           });
        addAnnotation
          (volumeEClass,
           source,
           new String[]
           {
               "documentation", "A density map."
           });
        addAnnotation
          (getVolume_HalfMap1(),
           source,
           new String[]
           {
               "documentation", "Path of the map of the first half of the data; empty for none."
           });
        addAnnotation
          (getVolume_HalfMap2(),
           source,
           new String[]
           {
               "documentation", "Path of the map of the second half of the data; empty for none."
           });
        addAnnotation
          (getVolume_Symmetry(),
           source,
           new String[]
           {
               "documentation", "Point group, such as C1, D7 or I1; empty when not known."
           });
        addAnnotation
          (getVolume_Resolution(),
           source,
           new String[]
           {
               "documentation", "Resolution at the usual threshold; 0 when not known."
           });
        addAnnotation
          (maskEClass,
           source,
           new String[]
           {
               "documentation", "Weights from 0 to 1 that select a part of a volume."
           });
        addAnnotation
          (atomicStructureEClass,
           source,
           new String[]
           {
               "documentation", "An atomic model, as mmCIF or PDB."
           });
        addAnnotation
          (documentEClass,
           source,
           new String[]
           {
               "documentation", "Any other file that a run hands on, such as an exported STAR file or a report."
           });
        addAnnotation
          (getDocument_MediaType(),
           source,
           new String[]
           {
               "documentation", "Media type of the file; empty when not known."
           });
        addAnnotation
          (itemEClass,
           source,
           new String[]
           {
               "documentation", "A row of an item table. Items are never objects: their classes only describe columns, and contained references flatten to dotted column names."
           });
        addAnnotation
          (getItem_Id(),
           source,
           new String[]
           {
               "documentation", "Identifies the item through the whole project: a particle keeps it whatever is done to its image."
           });
        addAnnotation
          (imageLocationEClass,
           source,
           new String[]
           {
               "documentation", "Where the pixels of an image are."
           });
        addAnnotation
          (getImageLocation_File(),
           source,
           new String[]
           {
               "documentation", "Path of the file."
           });
        addAnnotation
          (getImageLocation_Index(),
           source,
           new String[]
           {
               "documentation", "Number of the image in the file, from 0."
           });
        addAnnotation
          (micrographKeyEClass,
           source,
           new String[]
           {
               "documentation", "Names the exposure that an item comes from."
           });
        addAnnotation
          (getMicrographKey_Id(),
           source,
           new String[]
           {
               "documentation", "Id of the movie or micrograph."
           });
        addAnnotation
          (getMicrographKey_Name(),
           source,
           new String[]
           {
               "documentation", "Name of the movie or micrograph: its file name without folder and extension."
           });
        addAnnotation
          (positionEClass,
           source,
           new String[]
           {
               "documentation", "A place in a micrograph; the centre of the first pixel is (0, 0), x runs along a row."
           });
        addAnnotation
          (getPosition_X(),
           source,
           new String[]
           {
               "documentation", "Distance from the centre of the first pixel along x."
           });
        addAnnotation
          (getPosition_Y(),
           source,
           new String[]
           {
               "documentation", "Distance from the centre of the first pixel along y."
           });
        addAnnotation
          (ctfParametersEClass,
           source,
           new String[]
           {
               "documentation", "Parameters of a contrast transfer function; underfocus is positive."
           });
        addAnnotation
          (getCtfParameters_DefocusU(),
           source,
           new String[]
           {
               "documentation", "Defocus along the direction of greatest underfocus."
           });
        addAnnotation
          (getCtfParameters_DefocusV(),
           source,
           new String[]
           {
               "documentation", "Defocus perpendicular to it, not greater than defocusU."
           });
        addAnnotation
          (getCtfParameters_DefocusAngle(),
           source,
           new String[]
           {
               "documentation", "Direction of defocusU, counter-clockwise from x, from 0 to below 180."
           });
        addAnnotation
          (getCtfParameters_PhaseShift(),
           source,
           new String[]
           {
               "documentation", "Phase shift of a phase plate; 0 without one."
           });
        addAnnotation
          (getCtfParameters_Resolution(),
           source,
           new String[]
           {
               "documentation", "Resolution to which the model agrees with the spectrum."
           });
        addAnnotation
          (getCtfParameters_FitQuality(),
           source,
           new String[]
           {
               "documentation", "Agreement of the model with the spectrum, at most 1."
           });
        addAnnotation
          (transformEClass,
           source,
           new String[]
           {
               "documentation", "Where the object is in an image. Rz(psi) Ry(tilt) Rz(rot) turns the reference into the view, which the image shows moved by minus the shift: to align the image, add the shift, then rotate."
           });
        addAnnotation
          (getTransform_Rot(),
           source,
           new String[]
           {
               "documentation", "First Euler angle, about z; 0 for a transform in the plane."
           });
        addAnnotation
          (getTransform_Tilt(),
           source,
           new String[]
           {
               "documentation", "Second Euler angle, about the new y; 0 for a transform in the plane."
           });
        addAnnotation
          (getTransform_Psi(),
           source,
           new String[]
           {
               "documentation", "Third Euler angle, about the new z: the rotation in the plane."
           });
        addAnnotation
          (getTransform_ShiftX(),
           source,
           new String[]
           {
               "documentation", "Shift of the image along x that brings the object to the centre."
           });
        addAnnotation
          (getTransform_ShiftY(),
           source,
           new String[]
           {
               "documentation", "Shift of the image along y that brings the object to the centre."
           });
        addAnnotation
          (getTransform_Mirrored(),
           source,
           new String[]
           {
               "documentation", "Whether the image must be mirrored along x before it is moved."
           });
        addAnnotation
          (imageItemEClass,
           source,
           new String[]
           {
               "documentation", "An item with pixels."
           });
        addAnnotation
          (getImageItem_Image(),
           source,
           new String[]
           {
               "documentation", "Where the pixels are."
           });
        addAnnotation
          (movieEClass,
           source,
           new String[]
           {
               "documentation", "A stack of frames of one exposure."
           });
        addAnnotation
          (getMovie_Name(),
           source,
           new String[]
           {
               "documentation", "File name without folder and extension; unique in a set."
           });
        addAnnotation
          (getMovie_Frames(),
           source,
           new String[]
           {
               "documentation", "Number of frames."
           });
        addAnnotation
          (getMovie_OpticsGroup(),
           source,
           new String[]
           {
               "documentation", "Number of the group of images that were recorded alike, from 1."
           });
        addAnnotation
          (micrographEClass,
           source,
           new String[]
           {
               "documentation", "One image of an exposure; has the id and the name of the movie that it comes from."
           });
        addAnnotation
          (getMicrograph_Name(),
           source,
           new String[]
           {
               "documentation", "File name without folder and extension; unique in a set."
           });
        addAnnotation
          (getMicrograph_OpticsGroup(),
           source,
           new String[]
           {
               "documentation", "Number of the group of images that were recorded alike, from 1."
           });
        addAnnotation
          (coordinateEClass,
           source,
           new String[]
           {
               "documentation", "The place of a particle in a micrograph."
           });
        addAnnotation
          (getCoordinate_Micrograph(),
           source,
           new String[]
           {
               "documentation", "The micrograph."
           });
        addAnnotation
          (getCoordinate_Score(),
           source,
           new String[]
           {
               "documentation", "Figure of merit of the picker; higher is better."
           });
        addAnnotation
          (getCoordinate_Diameter(),
           source,
           new String[]
           {
               "documentation", "Diameter that the picker found; 0 when it does not measure it."
           });
        addAnnotation
          (particleEClass,
           source,
           new String[]
           {
               "documentation", "The image of a particle; has the id of the coordinate that it was extracted from."
           });
        addAnnotation
          (getParticle_Micrograph(),
           source,
           new String[]
           {
               "documentation", "The micrograph that it was extracted from."
           });
        addAnnotation
          (getParticle_Coordinate(),
           source,
           new String[]
           {
               "documentation", "Its place in the micrograph."
           });
        addAnnotation
          (getParticle_Ctf(),
           source,
           new String[]
           {
               "documentation", "Its contrast transfer function."
           });
        addAnnotation
          (getParticle_Transform(),
           source,
           new String[]
           {
               "documentation", "Where the object is in the image."
           });
        addAnnotation
          (getParticle_Acquisition(),
           source,
           new String[]
           {
               "documentation", "How it was recorded."
           });
        addAnnotation
          (getParticle_OpticsGroup(),
           source,
           new String[]
           {
               "documentation", "Number of the group of images that were recorded alike, from 1."
           });
        addAnnotation
          (getParticle_ClassId(),
           source,
           new String[]
           {
               "documentation", "Id of the class that it belongs to; 0 for none."
           });
        addAnnotation
          (getParticle_HalfSet(),
           source,
           new String[]
           {
               "documentation", "1 or 2 for the half of the data that it belongs to; 0 for none."
           });
        addAnnotation
          (getParticle_Score(),
           source,
           new String[]
           {
               "documentation", "Figure of merit of the picker; higher is better."
           });
        addAnnotation
          (getParticle_ClassProbability(),
           source,
           new String[]
           {
               "documentation", "Probability that it belongs to its class and pose, from 0 to 1."
           });
        addAnnotation
          (getParticle_LogLikelihood(),
           source,
           new String[]
           {
               "documentation", "Logarithm of the likelihood of the image, given its class and pose."
           });
        addAnnotation
          (averageEClass,
           source,
           new String[]
           {
               "documentation", "The average of some images."
           });
        addAnnotation
          (getAverage_Count(),
           source,
           new String[]
           {
               "documentation", "Number of images averaged."
           });
        addAnnotation
          (class2DEClass,
           source,
           new String[]
           {
               "documentation", "A class of particle images; the image is its average."
           });
        addAnnotation
          (getClass2D_Size(),
           source,
           new String[]
           {
               "documentation", "Number of particles."
           });
        addAnnotation
          (getClass2D_Resolution(),
           source,
           new String[]
           {
               "documentation", "Resolution of the average; 0 when not known."
           });
        addAnnotation
          (ctfModelEClass,
           source,
           new String[]
           {
               "documentation", "The contrast transfer function of a micrograph; has the id of the micrograph."
           });
        addAnnotation
          (getCtfModel_Micrograph(),
           source,
           new String[]
           {
               "documentation", "The micrograph."
           });
        addAnnotation
          (getCtfModel_Spectrum(),
           source,
           new String[]
           {
               "documentation", "Where the power spectrum, with the model drawn in, is."
           });
        addAnnotation
          (frameShiftEClass,
           source,
           new String[]
           {
               "documentation", "Drift of the specimen at one frame of a movie."
           });
        addAnnotation
          (getFrameShift_Micrograph(),
           source,
           new String[]
           {
               "documentation", "The movie."
           });
        addAnnotation
          (getFrameShift_Frame(),
           source,
           new String[]
           {
               "documentation", "Number of the frame in the movie, from 1."
           });
        addAnnotation
          (getFrameShift_ShiftX(),
           source,
           new String[]
           {
               "documentation", "How far the image of this frame lies from that of the first along x; subtract it to align."
           });
        addAnnotation
          (getFrameShift_ShiftY(),
           source,
           new String[]
           {
               "documentation", "How far the image of this frame lies from that of the first along y; subtract it to align."
           });
        addAnnotation
          (fscPointEClass,
           source,
           new String[]
           {
               "documentation", "A point of a Fourier shell correlation curve."
           });
        addAnnotation
          (getFscPoint_Curve(),
           source,
           new String[]
           {
               "documentation", "Name of the curve, such as unmasked."
           });
        addAnnotation
          (getFscPoint_Frequency(),
           source,
           new String[]
           {
               "documentation", "Spatial frequency."
           });
        addAnnotation
          (getFscPoint_Correlation(),
           source,
           new String[]
           {
               "documentation", "Correlation of the two Fourier shells, from -1 to 1."
           });
        addAnnotation
          (statisticEClass,
           source,
           new String[]
           {
               "documentation", "Figures about a group of items, or about one."
           });
        addAnnotation
          (sequenceEClass,
           source,
           new String[]
           {
               "documentation", "The residues of one chain, in the order of the chain."
           });
        addAnnotation
          (getSequence_Name(),
           source,
           new String[]
           {
               "documentation", "What the file calls it, such as an accession number; unique in a set."
           });
        addAnnotation
          (getSequence_Description(),
           source,
           new String[]
           {
               "documentation", "What else the file says about it; empty when nothing."
           });
        addAnnotation
          (getSequence_Kind(),
           source,
           new String[]
           {
               "documentation", "protein, dna or rna."
           });
        addAnnotation
          (getSequence_Residues(),
           source,
           new String[]
           {
               "documentation", "One capital letter for each residue as the IUPAC has them; a hyphen is a gap."
           });
        addAnnotation
          (getSequence_Length(),
           source,
           new String[]
           {
               "documentation", "Number of residues, without gaps."
           });
    }

    /**
     * Initializes the annotations for <b>http://www.eclipse.org/CDO/DBStore</b>.
     * @generated
     */
    protected void createDBStoreAnnotations()
    {
        String source = "http://www.eclipse.org/CDO/DBStore";
        addAnnotation
          (getDataObject_Comment(),
           source,
           new String[]
           {
               "columnType", "VARCHAR",
               "columnLength", "1000000"
           });
    }

    /**
     * Initializes the annotations for <b>http://firn.org/item</b>.
     * @generated
     */
    protected void createItemAnnotations()
    {
        String source = "http://firn.org/item";
        addAnnotation
          (itemSetEClass,
           source,
           new String[]
           {
               "type", "Item"
           });
        addAnnotation
          (imageSetEClass,
           source,
           new String[]
           {
               "type", "ImageItem"
           });
        addAnnotation
          (movieSetEClass,
           source,
           new String[]
           {
               "type", "Movie"
           });
        addAnnotation
          (micrographSetEClass,
           source,
           new String[]
           {
               "type", "Micrograph"
           });
        addAnnotation
          (particleSetEClass,
           source,
           new String[]
           {
               "type", "Particle"
           });
        addAnnotation
          (averageSetEClass,
           source,
           new String[]
           {
               "type", "Average"
           });
        addAnnotation
          (coordinateSetEClass,
           source,
           new String[]
           {
               "type", "Coordinate"
           });
        addAnnotation
          (ctfSetEClass,
           source,
           new String[]
           {
               "type", "CtfModel"
           });
        addAnnotation
          (motionSetEClass,
           source,
           new String[]
           {
               "type", "FrameShift"
           });
        addAnnotation
          (classSet2DEClass,
           source,
           new String[]
           {
               "type", "Class2D"
           });
        addAnnotation
          (fscSetEClass,
           source,
           new String[]
           {
               "type", "FscPoint"
           });
        addAnnotation
          (statisticSetEClass,
           source,
           new String[]
           {
               "type", "Statistic"
           });
        addAnnotation
          (sequenceSetEClass,
           source,
           new String[]
           {
               "type", "Sequence"
           });
    }

    /**
     * Initializes the annotations for <b>http://firn.org/unit</b>.
     * @generated
     */
    protected void createUnitAnnotations()
    {
        String source = "http://firn.org/unit";
        addAnnotation
          (getAcquisition_Voltage(),
           source,
           new String[]
           {
               "unit", "kV"
           });
        addAnnotation
          (getAcquisition_SphericalAberration(),
           source,
           new String[]
           {
               "unit", "mm"
           });
        addAnnotation
          (getAcquisition_InitialDose(),
           source,
           new String[]
           {
               "unit", "e/\u00c5\u00b2"
           });
        addAnnotation
          (getAcquisition_DosePerFrame(),
           source,
           new String[]
           {
               "unit", "e/\u00c5\u00b2"
           });
        addAnnotation
          (getImageSet_SamplingRate(),
           source,
           new String[]
           {
               "unit", "\u00c5/px"
           });
        addAnnotation
          (getImageSet_Width(),
           source,
           new String[]
           {
               "unit", "px"
           });
        addAnnotation
          (getImageSet_Height(),
           source,
           new String[]
           {
               "unit", "px"
           });
        addAnnotation
          (getParticleSet_BoxSize(),
           source,
           new String[]
           {
               "unit", "px"
           });
        addAnnotation
          (getCoordinateSet_SamplingRate(),
           source,
           new String[]
           {
               "unit", "\u00c5/px"
           });
        addAnnotation
          (getCoordinateSet_BoxSize(),
           source,
           new String[]
           {
               "unit", "px"
           });
        addAnnotation
          (getCoordinateSet_ParticleDiameter(),
           source,
           new String[]
           {
               "unit", "\u00c5"
           });
        addAnnotation
          (getMotionSet_SamplingRate(),
           source,
           new String[]
           {
               "unit", "\u00c5/px"
           });
        addAnnotation
          (getClassSet2D_BoxSize(),
           source,
           new String[]
           {
               "unit", "px"
           });
        addAnnotation
          (getFscSet_SamplingRate(),
           source,
           new String[]
           {
               "unit", "\u00c5/px"
           });
        addAnnotation
          (getFscSet_Resolution(),
           source,
           new String[]
           {
               "unit", "\u00c5"
           });
        addAnnotation
          (getGrid_SamplingRate(),
           source,
           new String[]
           {
               "unit", "\u00c5/px"
           });
        addAnnotation
          (getGrid_Width(),
           source,
           new String[]
           {
               "unit", "px"
           });
        addAnnotation
          (getGrid_Height(),
           source,
           new String[]
           {
               "unit", "px"
           });
        addAnnotation
          (getGrid_Depth(),
           source,
           new String[]
           {
               "unit", "px"
           });
        addAnnotation
          (getVolume_Resolution(),
           source,
           new String[]
           {
               "unit", "\u00c5"
           });
        addAnnotation
          (getPosition_X(),
           source,
           new String[]
           {
               "unit", "px"
           });
        addAnnotation
          (getPosition_Y(),
           source,
           new String[]
           {
               "unit", "px"
           });
        addAnnotation
          (getCtfParameters_DefocusU(),
           source,
           new String[]
           {
               "unit", "\u00c5"
           });
        addAnnotation
          (getCtfParameters_DefocusV(),
           source,
           new String[]
           {
               "unit", "\u00c5"
           });
        addAnnotation
          (getCtfParameters_DefocusAngle(),
           source,
           new String[]
           {
               "unit", "degree"
           });
        addAnnotation
          (getCtfParameters_PhaseShift(),
           source,
           new String[]
           {
               "unit", "degree"
           });
        addAnnotation
          (getCtfParameters_Resolution(),
           source,
           new String[]
           {
               "unit", "\u00c5"
           });
        addAnnotation
          (getTransform_Rot(),
           source,
           new String[]
           {
               "unit", "degree"
           });
        addAnnotation
          (getTransform_Tilt(),
           source,
           new String[]
           {
               "unit", "degree"
           });
        addAnnotation
          (getTransform_Psi(),
           source,
           new String[]
           {
               "unit", "degree"
           });
        addAnnotation
          (getTransform_ShiftX(),
           source,
           new String[]
           {
               "unit", "px"
           });
        addAnnotation
          (getTransform_ShiftY(),
           source,
           new String[]
           {
               "unit", "px"
           });
        addAnnotation
          (getCoordinate_Diameter(),
           source,
           new String[]
           {
               "unit", "\u00c5"
           });
        addAnnotation
          (getClass2D_Resolution(),
           source,
           new String[]
           {
               "unit", "\u00c5"
           });
        addAnnotation
          (getFrameShift_ShiftX(),
           source,
           new String[]
           {
               "unit", "px"
           });
        addAnnotation
          (getFrameShift_ShiftY(),
           source,
           new String[]
           {
               "unit", "px"
           });
        addAnnotation
          (getFscPoint_Frequency(),
           source,
           new String[]
           {
               "unit", "1/\u00c5"
           });
    }

} //DataPackageImpl
